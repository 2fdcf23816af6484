import path from 'node:path';
import { expect, test } from 'vitest';
import { KINDS, readCases } from '../src/cli/eval/cases.ts';
import { evaluate, rightPercentOver, type Failure } from '../src/cli/eval/evaluate.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { createAnswerer } from '../src/reply/answerer.ts';

const ROOT = path.join(import.meta.dirname, '..');
/** Where the fixtures stand, so that no change loses answers unseen; the goal is 97. */
const RIGHT_PERCENT = 94;

/** Answered, but not with all that was asked; what is mended is to be taken out. */
const WRONG: readonly string[] = ['v2-003', 'v3-086', 'x1-038', 'x1-042', 'x2-092'];

const faults: string[] = [];
const cases = readCases(path.join(import.meta.dirname, 'fixtures', 'questions'));
const evaluation = evaluate(
  cases,
  createAnswerer(
    loadKnowledge({ knowledge: path.join(ROOT, 'knowledge'), seeds: path.join(ROOT, 'seeds') }),
    { onFault: (found) => faults.push(...found.map(({ why }) => why)) },
  ),
);

const shown = ({ asked: { id, turns, question }, reply }: Failure): string =>
  `${id}: ${[...turns, question].join(' / ')} => ${reply.kind}: ${reply.lines[0] ?? ''}`;

test('there are questions of every kind', () => {
  expect(cases.length).toBeGreaterThan(400);
  expect(evaluation.kinds.map(([kind]) => kind)).toEqual(expect.arrayContaining([...KINDS]));
});

test(`no question but ${WRONG.length} is answered wrongly with confidence`, () => {
  const wrong = evaluation.failures.filter(({ judgement }) => judgement === 'confidently-wrong');
  expect(wrong.filter(({ asked }) => !WRONG.includes(asked.id)).map(shown)).toEqual([]);
});

test(`at least ${RIGHT_PERCENT}% of the questions are right`, () => {
  const enough = rightPercentOver(evaluation, KINDS) >= RIGHT_PERCENT;
  expect(enough ? [] : evaluation.failures.map(shown)).toEqual([]);
});

test('every reply to these questions proves itself', () => {
  expect(faults).toEqual([]);
});
