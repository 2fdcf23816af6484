import { expect, test } from 'vitest';
import { openHouse, TODAY } from '../../../test/made-up-house.ts';
import type { Fact } from '../../knowledge/model.ts';
import { findAskedPeriods, type AskedPeriod } from '../../text/asked-periods.ts';
import { parsePeriod, type Period } from '../../text/periods.ts';
import { coversAsked, newestFirst, newestOf, periodMatches } from './periods.ts';

const house = openHouse();
const plain = house.fact('harbour-throughput');
const dated = house.fact('haisui-wharf-opening');

function asked(text: string): AskedPeriod {
  const [mention] = findAskedPeriods(text, TODAY);
  if (!mention) throw new Error(`${text} says no time`);
  return mention.period;
}

function periodOf(notation: string): Period {
  const period = parsePeriod(notation);
  if (!period) throw new Error(`${notation} is no period`);
  return period;
}

/** A fact at a period, in an article that covers 2017. */
const at = (notation: string, fact: Fact = plain): Fact => ({
  ...fact,
  period: periodOf(notation),
});

test.each([
  { held: '2023', said: '2023年', why: 'it is that year' },
  { held: '2023', said: '2023年全年', why: 'the whole year is the year' },
  { held: '2023', said: '2023年底', why: 'a year reaches its end' },
  { held: '../2023-06', said: '2023年', why: 'it is a state inside the year' },
  { held: '../2023-12', said: '2023年底', why: 'it is the state at the end' },
  { held: '../2023', said: '2023年底', why: 'the year ends there' },
  { held: '../2023-06', said: '2023年年中', why: 'it is the state at the middle' },
  { held: '../2023-06', said: '2023年6月', why: 'it is the state of that month' },
  { held: '../2023-06', said: '2023年上半年', why: 'it is the state at the end of the half' },
  { held: '2019/2023-06', said: '2023年', why: 'the span ends in the year' },
  { held: '2019/2023', said: '2019年以来', why: 'the span begins there' },
  { held: '2022-S1', said: '2022年上半年', why: 'it is that half' },
  { held: '2022-S1', said: '上半年', why: 'a half without a year is that of any year' },
  { held: '2025-Q1', said: '2025年一季度', why: 'it is that quarter' },
  { held: '2023-08', said: '8月', why: 'a month without a year is that of any year' },
  { held: 'undated', said: '2017年', why: 'the article covers the year' },
  { held: '2023', said: '现在', why: 'the newest of all is asked for' },
  { held: 'undated', said: '目前', why: 'the newest of all is asked for' },
  { held: '2025', said: '去年', why: 'last year goes by today' },
])('$held answers $said: $why', ({ held, said }) => {
  expect(periodMatches(at(held), asked(said))).toBe(true);
});

test.each([
  { held: '2022', said: '2023年', why: 'it is another year' },
  { held: '2022-S1', said: '2022年', why: 'a half is no year' },
  { held: '2022-Q1', said: '2022年', why: 'a quarter is no year' },
  { held: '2022-06', said: '2022年', why: 'a month is no year' },
  { held: '2022-06-30', said: '2022年', why: 'a day is no year' },
  { held: '2022-S1', said: '2022年全年', why: 'a half is no whole year' },
  { held: '2022-S1', said: '2022年底', why: 'a half does not reach the end' },
  { held: '2022', said: '2022年上半年', why: 'a year is no half' },
  { held: '2022-S2', said: '2022年上半年', why: 'it is the other half' },
  { held: '2022-Q1', said: '2022年上半年', why: 'a quarter is no half' },
  { held: '2022', said: '2022年6月', why: 'a year is no month' },
  { held: '2022', said: '2022年年中', why: 'a year is no state at the middle' },
  { held: '../2022-06', said: '2022年底', why: 'it is the state at the middle' },
  { held: '../2022-06', said: '2022年全年', why: 'it is the state at the middle' },
  { held: '../2022-12', said: '2022年年中', why: 'it is the state at the end' },
  { held: '../2022-12', said: '2022年上半年', why: 'it is the state after the half' },
  { held: '../2022-06', said: '2023年', why: 'it is a state of the year before' },
  { held: '2019/2023-06', said: '2022年', why: 'the span only runs through the year' },
  { held: '2019/2023-06', said: '2019年', why: 'the span only begins in the year' },
  { held: '2019/2023-06', said: '2023年底', why: 'the span ends before' },
  { held: '2019/2023', said: '2020年以来', why: 'the span begins before' },
  { held: '2023', said: '2023年以来', why: 'a year is no span since' },
  { held: '2022', said: '上半年', why: 'a year is no half' },
  { held: 'undated', said: '上半年', why: 'no half is given' },
  { held: 'undated', said: '2018年', why: 'the article covers another year' },
  { held: 'undated', said: '2017年上半年', why: 'the article covers more than the half' },
  { held: '2026-01', said: '本月', why: 'no fact is of a passing time' },
  { held: '2025', said: '今年', why: 'this year goes by today' },
])('$held never answers $said: $why', ({ held, said }) => {
  expect(periodMatches(at(held), asked(said))).toBe(false);
});

test.each([
  { held: '2017-03', said: '2017年', want: true },
  { held: '2017-03', said: '2017年3月', want: true },
  { held: '2017-03', said: '2017年上半年', want: true },
  { held: '2017-03', said: '2017年下半年', want: false },
  { held: '2017-03', said: '2018年', want: false },
])('a date at $held answers $said: $want', ({ held, said, want }) => {
  expect(periodMatches(at(held, dated), asked(said))).toBe(want);
});

test.each([
  { covers: '2017', said: '2017年', want: true },
  { covers: '2017', said: '2017年上半年', want: true },
  { covers: '2022-S1', said: '2022年', want: true },
  { covers: '2017', said: '现在', want: true },
  { covers: '2017', said: '2018年', want: false },
  { covers: '2022-S1', said: '2022年下半年', want: false },
  { covers: '2017', said: '上半年', want: false },
  { covers: 'undated', said: '2017年', want: false },
])('an article about $covers speaks of $said: $want', ({ covers, said, want }) => {
  expect(coversAsked(periodOf(covers), asked(said))).toBe(want);
});

test('the newest comes first, the undated last, and equals keep their order', () => {
  const facts = ['2020', 'undated', '../2021-06', '2021', '2021-S1'].map((period) => at(period));
  const periods = newestFirst(facts).map(({ period }) => period.notation);
  expect(periods).toEqual(['2021', '../2021-06', '2021-S1', '2020', 'undated']);
  expect(newestFirst([])).toEqual([]);
});

test.each([
  { held: [], most: 3 },
  { held: ['2020'], most: 3 },
  { held: ['2020', '2023', '2021', '2022', '2019'], most: 3 },
  { held: ['2020', '2020', '../2020-12', '2021', '2020'], most: 3 },
  { held: ['undated', '2019', 'undated', '2018'], most: 2 },
  { held: ['2019', '2020', '2021'], most: 1 },
])('the $most newest of $held are the first of all in order', ({ held, most }) => {
  const facts = held.map((notation, index) => ({ ...at(notation), id: String(index) }));
  expect(newestOf(facts, most)).toEqual(newestFirst(facts).slice(0, most));
});
