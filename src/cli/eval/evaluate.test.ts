import { expect, test } from 'vitest';
import { fakeAnswerer } from '../../../test/bot/fake-answerer.ts';
import type { Reply } from '../../reply/reply.ts';
import type { QuestionCase } from './cases.ts';
import { evaluate, rightPercentOver } from './evaluate.ts';
import { evaluationJson, evaluationText } from './report.ts';

function saying(kind: Reply['kind'], ...lines: readonly string[]): Partial<Reply> {
  const told = lines.map((text) => ({
    role: 'direct' as const,
    pieces: [{ kind: 'curated' as const, text }],
  }));
  return { kind, lines: told };
}

function asking(
  parts: Partial<QuestionCase> & Pick<QuestionCase, 'id' | 'question'>,
): QuestionCase {
  const expected = { all: ['201'], any: [], none: [], refuse: false };
  return { turns: [], kind: 'single', expect: expected, source: 'a.txt', ...parts };
}

const ANSWERER = fakeAnswerer({
  right: saying('answer', '201个'),
  wrong: saying('answer', '137个', '理解为', '第三行'),
  refused: saying('refusal', '文章没有'),
});
const CASES = [
  asking({ id: 'a', question: 'wrong', turns: ['before'] }),
  asking({ id: 'b', question: 'right' }),
  asking({ id: 'c', question: 'refused', kind: 'list' }),
  asking({ id: 'd', question: 'right', kind: 'list' }),
  asking({
    id: 'e',
    question: 'refused',
    kind: 'offtopic',
    expect: { all: [], any: [], none: [], refuse: true },
  }),
];

test('cases are counted by kind, and those that are not right are kept', () => {
  const { kinds, total, failures } = evaluate(CASES, ANSWERER);
  expect(kinds).toEqual([
    ['single', { cases: 2, right: 1, confidentlyWrong: 1, notAnswered: 0, rightPercent: 50 }],
    ['list', { cases: 2, right: 1, confidentlyWrong: 0, notAnswered: 1, rightPercent: 50 }],
    ['offtopic', { cases: 1, right: 1, confidentlyWrong: 0, notAnswered: 0, rightPercent: 100 }],
  ]);
  expect(total).toMatchObject({ cases: 5, right: 3, rightPercent: 60 });
  expect(failures.map(({ asked, judgement }) => [asked.id, judgement])).toEqual([
    ['a', 'confidently-wrong'],
    ['c', 'not-answered'],
  ]);
});

test('turns are asked before the question, each in the context of the one before', () => {
  const followUp = asking({
    id: 'f',
    question: 'third',
    turns: ['first', 'second'],
    expect: { all: ['second'], any: [], none: [], refuse: false },
  });
  expect(evaluate([followUp], fakeAnswerer()).total.right).toBe(1);
});

test('the share of some kinds leaves the others out', () => {
  const evaluation = evaluate(CASES, ANSWERER);
  expect(rightPercentOver(evaluation, ['single', 'offtopic'])).toBeCloseTo(200 / 3);
});

test('the report is a table and every failing case with what was expected and said', () => {
  expect(evaluationText(evaluate(CASES, ANSWERER)).split('\n')).toEqual([
    'kind      cases  right  confidently wrong  not answered  % right',
    'single        2      1                  1             0     50.0',
    'list          2      1                  0             1     50.0',
    'offtopic      1      1                  0             0    100.0',
    'total         5      3                  1             1     60.0',
    '',
    'a (single): confidently wrong',
    '  asked     before / wrong',
    '  expected  all: 201',
    '  answer    137个',
    '            理解为',
    '',
    'c (list): not answered',
    '  asked     refused',
    '  expected  all: 201',
    '  refusal   文章没有',
  ]);
});

test('the object says the same', () => {
  expect(evaluationJson(evaluate(CASES, ANSWERER))).toMatchObject({
    kinds: [{ kind: 'single', cases: 2 }, { kind: 'list' }, { kind: 'offtopic' }],
    total: { cases: 5, right: 3, confidentlyWrong: 1, notAnswered: 1 },
    failing: [
      { id: 'a', turns: ['before'], question: 'wrong', reply: { kind: 'answer' } },
      { id: 'c', judgement: 'not-answered', reply: { kind: 'refusal', lines: ['文章没有'] } },
    ],
  });
});
