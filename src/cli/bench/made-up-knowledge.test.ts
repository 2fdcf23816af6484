import { describe, expect, test } from 'vitest';
import { createAnswerer } from '../../reply/answerer.ts';
import { buildMadeUp, madeUpFactId, planMadeUp } from './made-up-knowledge.ts';
import { judgeReply, questionMix, QUESTION_KINDS } from './mix.ts';
import { createRandom } from './random.ts';

const TODAY = '2026-01-31';

describe.each([
  { factor: 1, facts: 300 },
  { factor: 10, facts: 3036 },
])('the made-up knowledge of factor $factor', ({ factor, facts }) => {
  const plan = planMadeUp(factor);
  const knowledge = buildMadeUp(plan);
  const answerer = createAnswerer(knowledge);

  test('has a fact for every zone, indicator and period', () => {
    expect(knowledge.facts.size).toBe(facts);
    expect(facts).toBe(plan.zones.length * plan.indicators.length * plan.periods.length);
    expect(knowledge.facts.has(madeUpFactId(0, 1, '2023-S1'))).toBe(true);
  });

  test('proves every fact by a sentence that names its zone and prints its value', () => {
    const unproven = [...knowledge.facts.values()].filter(
      ({ entity, printed, passages: [first] }) =>
        first === undefined ||
        !first.text.includes(entity.name.zh) ||
        !first.text.includes(printed),
    );
    expect(unproven).toEqual([]);
  });

  test('answers the mix of questions with the asked facts and never with another', () => {
    const mix = questionMix(plan, 10, createRandom(1));
    const judged = mix.map((mixed) => {
      const context =
        mixed.before === null ? null : answerer.ask(mixed.before, { today: TODAY }).context;
      const { reply } = answerer.ask(mixed.question, { context, today: TODAY });
      return judgeReply(mixed, reply);
    });
    expect(judged).toHaveLength(10 * QUESTION_KINDS.length);
    expect(judged).not.toContain('wrong');
    expect(judged.filter((each) => each === 'unanswered').length).toBeLessThanOrEqual(2);
  });
});

test('names do not run out up to 300,000 facts, and none is used twice', () => {
  const { zones, indicators, periods } = planMadeUp(1000);
  expect(zones.length * indicators.length * periods.length).toBe(300_000);
  for (const names of [zones.map(({ zh }) => zh), zones.map(({ en }) => en)])
    expect(new Set(names).size).toBe(zones.length);
  for (const names of [indicators.map(({ zh }) => zh), indicators.map(({ en }) => en)])
    expect(new Set(names).size).toBe(indicators.length);
});
