import path from 'node:path';
import { expect, test } from 'vitest';
import { evaluateMutations } from '../src/cli/eval/mutations/evaluate-mutations.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { createAnswerer } from '../src/reply/answerer.ts';

/** A question that differs in one slot never gets its neighbour's figure; `npm run eval -- --mutations` asks them all. */
const ROOT = path.join(import.meta.dirname, '..');
const SAMPLE = 1_000;
const MOST_WRONG_PERCENT = 1;
const LEAST_OWN_PERCENT = 90;

const knowledge = loadKnowledge({
  knowledge: path.join(ROOT, 'knowledge'),
  seeds: path.join(ROOT, 'seeds'),
});
const { unchanged, total, wrong } = evaluateMutations(knowledge, createAnswerer(knowledge), SAMPLE);

test('of a sample of changed questions hardly any is answered wrongly with confidence', () => {
  expect(total.asked).toBe(SAMPLE);
  const tooMany = total.confidentlyWrong > (SAMPLE * MOST_WRONG_PERCENT) / 100;
  const shown = wrong.map(
    ({ mutation, why, firstLine }) => `${mutation.question} => ${firstLine} (${why})`,
  );
  expect(tooMany ? shown : []).toEqual([]);
});

test('before they are changed the questions get the figure that they ask for', () => {
  const { asked, own } = unchanged.facts;
  expect(asked).toBeGreaterThan(100);
  expect((100 * own) / asked).toBeGreaterThan(LEAST_OWN_PERCENT);
});
