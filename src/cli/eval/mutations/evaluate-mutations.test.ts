import { expect, test } from 'vitest';
import { replyOf } from '../../../../test/bot/fake-answerer.ts';
import { openHouse, TODAY } from '../../../../test/made-up-house.ts';
import { createAnswerer, type Answerer } from '../../../reply/answerer.ts';
import { evaluateMutations } from './evaluate-mutations.ts';
import { mutationJson, mutationText } from './mutation-report.ts';

const { knowledge } = openHouse();
const real = createAnswerer(knowledge);

/** Says the same to every question. */
function stubborn(question: string): Answerer {
  const asked = real.ask(question, { today: TODAY });
  return { ...real, ask: () => asked };
}

test('who refuses everything is never wrong', () => {
  const asked = real.ask('', { today: TODAY });
  const refusing = { ...real, ask: () => ({ ...asked, reply: replyOf({ kind: 'refusal' }) }) };
  const { total, unchanged, wrong } = evaluateMutations(knowledge, refusing);
  expect(wrong).toEqual([]);
  expect(total).toMatchObject({ asked: total.right + total.refused, confidentlyWrong: 0 });
  expect(unchanged.facts).toMatchObject({ own: 0, notAnswered: unchanged.facts.asked });
});

test('who gives one figure to everybody is mostly wrong', () => {
  const { total, wrong } = evaluateMutations(knowledge, stubborn('2017年签约项目数是多少？'));
  expect(total.confidentlyWrong).toBeGreaterThan(total.asked * 0.8);
  expect(wrong.length).toBe(total.confidentlyWrong);
});

test('a sample is the same in every run', () => {
  const [first, second] = [1, 2].map(() => evaluateMutations(knowledge, real, 50));
  expect(first?.total.asked).toBe(50);
  expect(second).toEqual(first);
});

test('the report holds the tables and every wrong answer; the object says the same', () => {
  const evaluation = evaluateMutations(knowledge, stubborn('2017年签约项目数是多少？'), 40);
  const text = mutationText(evaluation);
  expect(text).toMatch(/^unchanged +asked +with its own +other answer +not answered +% its own$/m);
  expect(text).toMatch(/^total +40 /m);
  expect(text.match(/^ {2}wrong {3}/gm)).toHaveLength(evaluation.wrong.length);
  expect(mutationJson(evaluation)).toMatchObject({
    total: evaluation.total,
    confidentlyWrong: evaluation.wrong.map(({ mutation }) => ({ question: mutation.question })),
  });
});
