import path from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCases } from '../src/cli/eval/cases.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { createAnswerer } from '../src/reply/answerer.ts';
import { plainText } from '../src/reply/lines.ts';
import type { Reply } from '../src/reply/reply.ts';

const ROOT = path.join(import.meta.dirname, '..');
const TODAY = '2026-11-20';
/** All runs of one property together; a regex that backtracks takes far longer. */
const LIMIT = { timeout: 180_000 };

const knowledge = loadKnowledge({
  knowledge: path.join(ROOT, 'knowledge'),
  seeds: path.join(ROOT, 'seeds'),
});
const faults: string[] = [];
const answerer = createAnswerer(knowledge, {
  onFault: (found) => faults.push(...found.map(({ why }) => why)),
});

const questions = readCases(path.join(import.meta.dirname, 'fixtures', 'questions')).map(
  ({ question }) => question,
);

/** What is wrong with a reply, whatever was asked; empty when nothing is. */
function flawsOf({ kind, lines, figures, passages, refusal }: Reply): string[] {
  const [first = ''] = plainText(lines).split('\n');
  const shown = lines.flatMap(({ pieces }) => pieces).filter((piece) => piece.kind === 'figure');
  const flaws = {
    'the first line is empty': !/[^\s\p{C}]/u.test(first),
    'an answer has figures and no passage':
      kind === 'answer' && passages.length === 0 && figures.length + shown.length > 0,
    'a figure names a passage that is not there': figures.some(({ passage }) => !passages[passage]),
    'a mark holds nothing': passages.some(({ text, mark }) => text.slice(...mark) === ''),
    'a refusal gives no reason': (kind === 'refusal') !== (refusal !== null),
  };
  return Object.entries(flaws).flatMap(([flaw, holds]) => (holds ? [flaw] : []));
}

const repeated = (unit: string, count: number): string => unit.repeat(count);

test('there are questions to mutate', () => {
  expect(questions.length).toBeGreaterThan(200);
});

test.each([
  { name: 'nothing', text: '' },
  { name: 'white space', text: ' \n\t\u3000\u00a0' },
  { name: 'what nobody sees', text: '\u200b\u2060\ufeff\u202e' },
  { name: 'control characters', text: '\u0000\u0001\u001b[31m\u007f' },
  { name: 'emoji', text: '👩‍👩‍👧‍👦🇨🇳😀' },
  { name: 'emoji around a question', text: '😀2023年签约了多少项目😀' },
  { name: '5,000 characters', text: repeated('签约项目', 1250) },
  { name: '5,000 characters that nobody sees', text: repeated('\u200b', 5000) },
  {
    name: 'a question behind 5,000 invisible characters',
    text: `${repeated('\u200d', 5000)}2023年签约了多少项目`,
  },
  { name: 'right-to-left text', text: 'كم عدد المشاريع في 2023؟' },
  { name: 'a question written backwards by an override', text: '\u202e2023年签约了多少项目\u202c' },
  { name: 'a flood of combining characters', text: `签${repeated('\u0301', 280)}约` },
  {
    name: 'long floods of combining characters',
    text: repeated(`e${repeated('\u0316\u0301', 50)}`, 40),
  },
  { name: 'a number of 1,000 digits', text: `${repeated('9', 1000)}年签约多少` },
  { name: 'a number of 250 digits', text: `${repeated('9', 250)}年签约多少` },
  { name: 'a Chinese numeral of 250 characters', text: `${repeated('千', 250)}个` },
  { name: 'a threshold of 250 digits', text: `${repeated('9', 250)}亿元以上的项目几个` },
  { name: 'lone surrogates', text: '\ud800签约\udc00' },
  { name: 'names of the language', text: '__proto__ constructor toString hasOwnProperty' },
  { name: 'a unit that is a name of the language', text: '2023年签约5constructor' },
  { name: 'markup', text: '<b>2023</b>年签约<script>alert(1)</script>' },
  { name: 'a fact reference', text: '<etdz-2023-signed-projects>' },
  { name: 'quotes and back-slashes', text: String.raw`\"'\u0000${'`'}$\{1+1}` },
  { name: 'dots between digits', text: repeated('1.', 140) },
  { name: 'commas between digits', text: repeated('1,', 140) },
  { name: 'slashes between digits', text: repeated('1/', 140) },
  { name: 'years in a row', text: repeated('2023年', 55) },
  { name: 'halves of years in a row', text: repeated('2023年上半年', 35) },
  { name: 'open brackets', text: repeated('（', 290) },
  { name: 'spaces between letters', text: repeated('a ', 145) },
  { name: 'one letter', text: repeated('a', 290) },
  { name: 'marks of Latin names', text: repeated("a+&.'-", 48) },
  { name: 'question words in a row', text: repeated('多少哪些什么是', 40) },
])('$name gets a sound reply', LIMIT, ({ text }) => {
  expect(flawsOf(answerer.ask(text, { today: TODAY }).reply)).toEqual([]);
});

const hostile = fc.constantFrom(
  '\u0000',
  '\u200d',
  '\u202e',
  '\u0301',
  '😀',
  '\ud83d',
  '  ',
  '\n',
  '。',
  '，',
  '？',
  '“',
  '%',
  '1/2',
  '9'.repeat(40),
  '2023',
  '2019年',
  '上半年',
  '那',
  '呢',
  '其中',
  '和',
  '比',
  '不是',
  '万',
  '亿元以上',
  '第',
  '规上',
  'the',
  'of',
  'ب',
  '<b>',
  '>=',
  '一千',
);

/** A real question with some pieces cut out, doubled or put in. */
const mutated = fc
  .tuple(
    fc.constantFrom(...questions),
    fc.array(fc.tuple(fc.nat(60), fc.nat(4), fc.oneof(hostile, fc.constant(''))), { maxLength: 4 }),
  )
  .map(([question, changes]) =>
    changes.reduce(
      (text, [at, length, put]) => text.slice(0, at) + put + text.slice(at + length),
      question,
    ),
  );

const anything = fc.oneof(
  { weight: 6, arbitrary: mutated },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 320 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 100 }) },
  { weight: 2, arbitrary: fc.array(hostile, { maxLength: 40 }).map((parts) => parts.join('')) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(hostile, fc.nat(5000))
      .map(([unit, count]) => unit.repeat(count).slice(0, 5000)),
  },
);

test(
  '2,000 random and mutated questions get sound replies, each in the context of another',
  LIMIT,
  () => {
    fc.assert(
      fc.property(anything, anything, (before, question) => {
        const first = answerer.ask(before, { today: TODAY });
        const second = answerer.ask(question, { context: first.context, today: TODAY });
        expect(flawsOf(first.reply)).toEqual([]);
        expect(flawsOf(second.reply)).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  },
);

test('the same question gets the same reply, and asking changes no context', LIMIT, () => {
  fc.assert(
    fc.property(mutated, mutated, (before, question) => {
      const { context } = answerer.ask(before, { today: TODAY });
      const kept = structuredClone(context);
      const first = answerer.ask(question, { context, today: TODAY });
      expect(answerer.ask(question, { context, today: TODAY })).toEqual(first);
      expect(context).toEqual(kept);
    }),
    { numRuns: 200 },
  );
});

test('every question that a reply suggests is answered', LIMIT, () => {
  const suggested = new Set(
    questions.flatMap((asked) =>
      answerer.ask(asked, { today: TODAY }).reply.suggestions.map(({ question }) => question),
    ),
  );
  expect(suggested.size).toBeGreaterThan(20);
  const refused = [...suggested].filter(
    (question) => answerer.ask(question, { today: TODAY }).reply.kind !== 'answer',
  );
  expect(refused).toEqual([]);
});

test('no reply had to be withheld', () => {
  expect(faults).toEqual([]);
});
