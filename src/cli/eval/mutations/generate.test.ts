import { expect, test } from 'vitest';
import { openHouse } from '../../../../test/made-up-house.ts';
import { CLASSES } from './asked.ts';
import { mutationsOf, samplesOf, type Mutation } from './generate.ts';

const { knowledge } = openHouse();
const mutations = mutationsOf(knowledge);
/** The made-up place has one zone and one company, few names and no entry that names a year. */
const WITHOUT = ['entity: another', 'company: another', 'entry: another year'];

const ofClass = (wanted: Mutation['class']): Mutation[] =>
  mutations.filter((mutation) => mutation.class === wanted);

test('the same knowledge gives the same questions, none of them twice in a class', () => {
  expect(mutationsOf(knowledge)).toEqual(mutations);
  const keys = mutations.map((mutation) => `${mutation.class} ${mutation.question}`);
  expect(new Set(keys).size).toBe(keys.length);
});

test('there are questions of every class', () => {
  const held = new Set(mutations.map((mutation) => mutation.class));
  expect(CLASSES.filter((kind) => !held.has(kind) && !WITHOUT.includes(kind))).toEqual([]);
  expect(mutations.length).toBeGreaterThan(300);
});

test.each([
  'period: held for none',
  'entity: made up',
  'company: made up',
  'indicator: another',
  'indicator: made up',
  'entry: made-up name',
] as const)('a question of "%s" says what was put in', (kind) => {
  const changed = ofClass(kind);
  expect(changed.length).toBeGreaterThan(3);
  for (const { question, to } of changed) expect(question).toContain(to);
});

test('a part that was left out is said nowhere', () => {
  const changed = ofClass('part: left out');
  expect(changed.length).toBeGreaterThan(0);
  for (const { question } of changed) expect(question).not.toMatch(/规上|10亿/);
});

test('thresholds stand on both sides of the figure and on it', () => {
  const numbers = ofClass('threshold').flatMap(({ probe }) =>
    probe.asked?.indicator.includes('签约项目') ? (probe.asked.claim?.number ?? []) : [],
  );
  expect(numbers).toEqual(expect.arrayContaining([32, 63, 64, 65, 128]));
});

test('every fact and every entry has questions of its own', () => {
  const samples = samplesOf(knowledge);
  const facts = new Set(samples.flatMap(({ of }) => ('fact' in of ? [of.fact.id] : [])));
  const entries = new Set(samples.flatMap(({ of }) => ('entry' in of ? [of.entry.id] : [])));
  expect([facts.size, entries.size]).toEqual([knowledge.facts.size, knowledge.entries.length]);
});
