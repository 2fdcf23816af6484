import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  comparePeriods,
  localDay,
  parsePeriod,
  parseSpan,
  periodWords,
  spanNotation,
  spanWords,
} from './periods.ts';

test.each([
  { notation: '2023', grain: 'year', first: '2023-01-01', last: '2023-12-31' },
  { notation: '2022-S1', grain: 'half', first: '2022-01-01', last: '2022-06-30' },
  { notation: '2022-S2', grain: 'half', first: '2022-07-01', last: '2022-12-31' },
  { notation: '2025-Q1', grain: 'quarter', first: '2025-01-01', last: '2025-03-31' },
  { notation: '2025-Q4', grain: 'quarter', first: '2025-10-01', last: '2025-12-31' },
  { notation: '2021-06', grain: 'month', first: '2021-06-01', last: '2021-06-30' },
  { notation: '2024-02', grain: 'month', first: '2024-02-01', last: '2024-02-29' },
  { notation: '2023-02', grain: 'month', first: '2023-02-01', last: '2023-02-28' },
  { notation: '2019-05-20', grain: 'day', first: '2019-05-20', last: '2019-05-20' },
])('$notation is the $grain from $first to $last', ({ notation, ...want }) => {
  expect(parseSpan(notation)).toEqual(want);
});

test.each([
  { notation: '', why: 'it is empty' },
  { notation: '23', why: 'the year is short' },
  { notation: '2023-13', why: 'there is no month 13' },
  { notation: '2023-00', why: 'there is no month 0' },
  { notation: '2023-6', why: 'months have two digits' },
  { notation: '2023-S3', why: 'a year has two halves' },
  { notation: '2023-Q5', why: 'a year has four quarters' },
  { notation: '2023-13-01', why: 'there is no month 13' },
  { notation: '2023-02-30', why: 'February has no day 30' },
  { notation: '2023-05-00', why: 'there is no day 0' },
  { notation: '2023-05-32', why: 'there is no day 32' },
  { notation: '2023年', why: 'words are no notation' },
  { notation: ' 2023', why: 'there is a space' },
])('"$notation" is no span: $why', ({ notation }) => {
  expect(parseSpan(notation)).toBeNull();
});

test.each([
  { notation: '2023', type: 'during' },
  { notation: '../2021-06', type: 'as-of' },
  { notation: '2019/2021-06', type: 'since' },
  { notation: 'undated', type: 'undated' },
])('$notation is a period of the type $type', ({ notation, type }) => {
  expect(parsePeriod(notation)).toMatchObject({ type, notation });
});

test.each([
  '',
  '..',
  '../',
  '/2021',
  '2019/',
  '../2021-13',
  '2019/2020/2021',
  'x/2021',
  '..2021',
  '2021/..',
])('"%s" is no period', (notation) => {
  expect(parsePeriod(notation)).toBeNull();
});

const year = fc.integer({ min: 1900, max: 2099 }).map(String);
const two = (max: number): fc.Arbitrary<string> =>
  fc.integer({ min: 1, max }).map((value) => String(value).padStart(2, '0'));
const notations = fc.oneof(
  year,
  fc
    .tuple(year, fc.constantFrom('S1', 'S2', 'Q1', 'Q2', 'Q3', 'Q4'))
    .map((parts) => parts.join('-')),
  fc.tuple(year, two(12)).map((parts) => parts.join('-')),
  fc.tuple(year, two(12), two(28)).map((parts) => parts.join('-')),
);

test('a span written out and read again is the same, and ends no earlier than it begins', () => {
  fc.assert(
    fc.property(notations, (notation) => {
      const span = parseSpan(notation);
      expect(span && spanNotation(span)).toBe(notation);
      expect(span && span.first <= span.last).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});

test('no text makes the reader of periods throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from('0129-/.SQun')) }), (text) => {
      const period = parsePeriod(text);
      expect(period === null || period.notation === text).toBe(true);
    }),
  );
});

test.each([
  { notation: '2023', zh: '2023年', en: '2023' },
  { notation: '2022-S1', zh: '2022年上半年', en: 'first half of 2022' },
  { notation: '2022-S2', zh: '2022年下半年', en: 'second half of 2022' },
  { notation: '2025-Q1', zh: '2025年一季度', en: 'Q1 2025' },
  { notation: '2021-06', zh: '2021年6月', en: '2021-06' },
  { notation: '2019-05-20', zh: '2019年5月20日', en: '2019-05-20' },
  { notation: '../2021-06', zh: '截至2021年6月', en: 'as of 2021-06' },
  { notation: '2019/2021-06', zh: '2019年至2021年6月', en: '2019 to 2021-06' },
  { notation: 'undated', zh: '未写明时间', en: 'no date given' },
])('$notation is said as $zh and $en', ({ notation, zh, en }) => {
  const period = parsePeriod(notation);
  expect(period && periodWords(period, 'zh')).toBe(zh);
  expect(period && periodWords(period, 'en')).toBe(en);
});

test('a span is said like the period that it makes', () => {
  const span = parseSpan('2022-S1');
  expect(span && [spanWords(span, 'zh'), spanWords(span, 'en')]).toEqual([
    '2022年上半年',
    'first half of 2022',
  ]);
});

test('periods are ordered by their end, the undated first', () => {
  const expected = ['undated', '2021-06', '../2021-09', '2019/2021', '2022-S1', '2022', '2023-Q1'];
  const periods = expected.toReversed().flatMap((notation) => parsePeriod(notation) ?? []);
  expect(periods).toHaveLength(expected.length);
  expect(periods.toSorted(comparePeriods).map(({ notation }) => notation)).toEqual(expected);
});

test('the local day is written with two digits for month and day', () => {
  expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
