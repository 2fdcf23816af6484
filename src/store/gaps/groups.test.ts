import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { gapOf, madeUpReader } from '../../../test/store/gaps.ts';
import type { Gap } from '../store.ts';
import { groupGaps, type GapGroup } from './groups.ts';

const group = (gaps: readonly Gap[]): readonly GapGroup[] => groupGaps(gaps, madeUpReader());

const day = (number: number): string => `2026-01-0${number}T00:00:00.000Z`;
const down = (ids: readonly string[]): Gap => gapOf('', { kind: 'down', ids });

test.each([
  { name: 'the same words', a: '人口多少', b: '人口有多少？' },
  { name: 'marks and width', a: '潮汐闸门，在哪？', b: '潮汐闸门在哪' },
  { name: 'traditional characters', a: '潮汐闸门有幾座', b: '潮汐闸门有几座' },
  { name: 'the default owner left out', a: '星澜港区人口多少', b: '人口多少' },
  { name: 'an alias of the owner', a: '海穗物流员工人数', b: '海穗员工人数多少' },
  { name: 'synonyms of the knowledge', a: '规模以上船员数', b: '规上船员数是多少' },
  { name: 'two languages', a: 'nationwide firms signed', b: '全国公司签约' },
  { name: 'a little more said', a: '潮汐闸门有多少座', b: '请问现在港区的潮汐闸门数量' },
  { name: 'a year and its short form', a: '2019年人口多少', b: '19年人口多少' },
  { name: 'owner and year, and no more', a: '星澜港区2019年怎么样', b: '2019年呢' },
])('questions that differ in $name are one group', ({ a, b }) => {
  expect(group([gapOf(a), gapOf(b)])).toHaveLength(1);
});

test.each([
  { name: 'year', a: '2019年人口多少', b: '2018年人口多少' },
  { name: 'part of a year', a: '2019年人口多少', b: '2019年上半年人口多少' },
  { name: 'owner', a: '人口多少', b: '海穗物流人口多少' },
  { name: 'number', a: '投资10亿元以上船厂', b: '投资20亿元以上船厂' },
  { name: 'matter', a: '星澜港区人口多少', b: '星澜港区面积多少' },
  { name: 'measure', a: '人口多少', b: '人口增速多少' },
  { name: 'language, of unknown words', a: '人口多少', b: 'how many inhabitants' },
  { name: 'name', a: '灯塔课堂在哪', b: '一单到港在哪' },
])('questions that differ in their $name are two groups', ({ a, b }) => {
  expect(group([gapOf(a), gapOf(b)])).toHaveLength(2);
});

test('a year that depends on the day is that of the day it was asked on', () => {
  const asked = ['2025-12-31', '2026-01-01'].map((date) =>
    gapOf('今年人口多少', { at: `${date}T00:00:00.000Z` }),
  );
  expect(group(asked)).toHaveLength(2);
  expect(group([...asked, gapOf('2025年人口多少')])).toHaveLength(2);
});

test('a group counts people, and a wording once a person, with its first and last day', () => {
  const gaps = [
    gapOf('人口多少', { person: 'a', at: '2026-01-01T00:00:00.000Z' }),
    gapOf('人口多少？', { person: 'a', at: '2026-01-02T00:00:00.000Z' }),
    gapOf('人口有多少', { person: 'a', at: '2026-01-03T00:00:00.000Z' }),
    gapOf('人口有多少', { person: 'b', at: '2026-01-04T00:00:00.000Z' }),
  ];
  expect(group(gaps)).toMatchObject([
    {
      question: '人口有多少',
      wordings: ['人口有多少', '人口多少'],
      asked: 3,
      people: 2,
      first: '2026-01-01T00:00:00.000Z',
      last: '2026-01-04T00:00:00.000Z',
      kinds: { refusal: 4 },
    },
  ]);
});

test('a group collects what was refused, shown and disliked, each once', () => {
  const shown = { kind: 'down', ids: ['fact-a', 'fact-b'] } as const;
  const gaps = [
    gapOf('2019年人口', { reason: 'period', missing: '2019年' }),
    gapOf('2019年的人口', { reason: 'period', missing: '2019年' }),
    gapOf('2019年人口', { ...shown, reason: 'wrong-figure' }),
    gapOf('2019年人口', { ...shown, reason: 'other' }),
    gapOf('2019年人口', { kind: 'passage', missing: '' }),
  ];
  expect(group(gaps)).toMatchObject([
    {
      kinds: { refusal: 2, down: 2, passage: 1 },
      reasons: ['period', 'wrong-figure', 'other'],
      missing: ['2019年'],
      ids: ['fact-a', 'fact-b'],
    },
  ]);
});

test('what most people asked stands first, then what was asked most, then the newest', () => {
  const gaps = [
    gapOf('灯塔高度', { at: day(1) }),
    gapOf('船员宿舍', { at: day(2) }),
    gapOf('潮汐闸门', { at: day(3) }),
    gapOf('潮汐闸门有吗', { at: day(4) }),
    gapOf('人口', { person: 'a', at: day(5) }),
    gapOf('人口', { person: 'b', at: day(6) }),
  ];
  expect(group(gaps).map(({ question }) => question)).toEqual([
    '人口',
    '潮汐闸门',
    '船员宿舍',
    '灯塔高度',
  ]);
});

test('👎 of questions that are not known are grouped by what was shown', () => {
  expect(group([down(['a']), down(['b']), down(['a'])])).toMatchObject([
    { question: '', wordings: [], asked: 1, kinds: { down: 2 }, ids: ['a'] },
    { question: '', wordings: [], ids: ['b'] },
  ]);
});

test('no gaps make no groups', () => {
  expect(group([])).toEqual([]);
});

test('whatever was asked, every question is in one group, and the same in every run', () => {
  const question = oneof(
    string({ unit: 'binary' }),
    constantFrom('人口多少', '2019年人口', '灯塔课堂', '？？？', '海穗物流 2019'),
  );
  assert(
    property(array(question, { maxLength: 12 }), (questions) => {
      const gaps = questions.map((text, at) => gapOf(text, { person: `${at}` }));
      const groups = group(gaps);
      expect(groups.reduce((sum, { people }) => sum + people, 0)).toBe(gaps.length);
      expect(group(gaps)).toEqual(groups);
    }),
    { numRuns: 60 },
  );
}, 30_000);
