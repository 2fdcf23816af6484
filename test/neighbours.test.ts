import path from 'node:path';
import { expect, test } from 'vitest';
import { loadKnowledge } from '../src/knowledge/load.ts';
import type { Fact } from '../src/knowledge/model.ts';
import { createAnswerer } from '../src/reply/answerer.ts';
import { questionFor } from '../src/reply/labels.ts';
import { plainText } from '../src/reply/lines.ts';
import type { Reply } from '../src/reply/reply.ts';
import { MADE_UP } from './made-up.ts';

/** The promise of the house: a question that differs in one slot never gets the figure of its neighbour. */
const ROOT = path.join(import.meta.dirname, '..');
const OWN = { knowledge: path.join(ROOT, 'knowledge'), seeds: path.join(ROOT, 'seeds') };
const TODAY = '2026-11-20';

const houses = [
  { house: 'the five articles', folders: OWN },
  { house: 'the made-up place', folders: MADE_UP },
].map(({ house, folders }) => {
  const knowledge = loadKnowledge(folders);
  return { house, facts: [...knowledge.facts.values()], answerer: createAnswerer(knowledge) };
});

const ask = (fact: Fact): string => questionFor(fact, 'zh', (word) => word);

test.each(houses)(
  'every fact of $house is found by the question that asks for it',
  ({ facts, answerer }) => {
    expect(facts.length).toBeGreaterThan(10);
    const lost = facts.filter((fact) => {
      const { kind, figures } = answerer.ask(ask(fact), { today: TODAY }).reply;
      return (
        kind !== 'answer' ||
        // An undated figure follows the newest one of the same indicator as context.
        !figures.some(
          ({ role, fact: id }) =>
            (role === 'answer' || fact.period.type === 'undated') && id === fact.id,
        )
      );
    });
    expect(lost.map(ask)).toEqual([]);
  },
);

interface Change {
  readonly name: string;
  /** The question changed in one slot, or null where this fact has no such slot. */
  readonly change: (question: string, fact: Fact) => string | null;
}

const CHANGES: readonly Change[] = [
  ...['2009年', '2016年上半年', '2031年', '2009年一季度', '2009年8月'].map((put) => ({
    name: `asked for ${put}`,
    change: (question: string) =>
      /\d{4}年/.test(question) ? question.replace(/(?:截至)?\d{4}年(?:\d+月)?/, put) : null,
  })),
  ...['上饶经开区', '九江经开区', '深圳', '大余县', '比亚迪', '南昌高新区', '宜春市'].map(
    (put) => ({
      name: `asked about ${put}`,
      change: (question: string, { entity }: Fact) =>
        question.includes(entity.name.zh) ? question.replace(entity.name.zh, put) : null,
    }),
  ),
  ...['7亿元以上的', '超过73个的', '女性', '离岸的'].map((put) => ({
    name: `asked for the part that is ${put}`,
    // A sentence that says the word itself may explain it.
    change: (question: string, { indicator, passages }: Fact) =>
      question.includes(indicator.name.zh) &&
      !passages.some(({ text }) => text.includes(put.replace('的', '')))
        ? question.replace(indicator.name.zh, put + indicator.name.zh)
        : null,
  })),
];

const cases = houses.flatMap((each) => CHANGES.map((change) => ({ ...each, ...change })));

/** An entry that names whom the question names first is about them: 深圳的登记系统. */
function tellsOf(question: string, lines: Reply['lines']): boolean {
  const put = Array.from(question).slice(0, 2).join('');
  return plainText(lines).includes(put);
}

test.each(cases)('no fact of $house answers when $name', ({ facts, answerer, change }) => {
  const questions = facts.flatMap((fact) => change(ask(fact), fact) ?? []);
  expect(questions.length).toBeGreaterThan(5);
  const answered = questions.flatMap((question) => {
    const { kind, form, lines } = answerer.ask(question, { today: TODAY }).reply;
    return kind === 'answer' && !(form === 'entry' && tellsOf(question, lines))
      ? [`${question} => ${plainText(lines).split('\n')[0] ?? ''}`]
      : [];
  });
  expect(answered).toEqual([]);
});
