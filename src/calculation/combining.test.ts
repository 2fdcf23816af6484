import { expect, test } from 'vitest';
import { openYard } from '../../test/yard.ts';
import { barsDifference, barsGrowth, barsRatio, barsSum, unlikeness } from './combining.ts';

const yard = openYard();
const names = (bars: readonly { readonly in: string }[]) => bars.map(({ in: what }) => what);
const pair = (a: string, b: string) => [yard.fact(a), yard.fact(b)] as const;

test.each([
  { a: 'throughput-2016', b: 'throughput-2017', want: [] },
  { a: 'throughput-2017', b: 'throughput-yunting', want: [] },
  { a: 'throughput-2017', b: 'projects-2017', want: ['dimension', 'indicator'] },
  { a: 'revenue-2016', b: 'foreign-capital-2017', want: ['currency', 'indicator'] },
  { a: 'throughput-2017', b: 'throughput-2018-half', want: ['time'] },
  { a: 'throughput-2017', b: 'throughput-goal', want: ['status'] },
  { a: 'throughput-2017', b: 'throughput-growth-2017', want: ['dimension', 'measure'] },
  { a: 'throughput-2017', b: 'throughput-rank-2017', want: ['measure', 'scope'] },
  { a: 'projects-2017', b: 'projects-large', want: ['scope'] },
  { a: 'revenue-2016', b: 'revenue-2017', want: [] },
  { a: 'revenue-2017', b: 'revenue-haisui', want: ['kind'] },
  { a: 'reefers', b: 'berths-2017', want: ['time', 'status', 'indicator'] },
])('$a and $b differ in $want', ({ a, b, want }) => {
  const [left, right] = pair(a, b);
  expect(unlikeness(left, right).map(({ in: what }) => what)).toEqual(want);
  expect(unlikeness(right, left).map(({ in: what }) => what)).toEqual(want);
});

test.each([
  {
    a: 'throughput-2017',
    b: 'throughput-2018-half',
    difference: [],
    growth: ['time'],
    ratio: ['time'],
  },
  {
    a: 'throughput-2017',
    b: 'throughput-goal',
    difference: ['status'],
    growth: ['status'],
    ratio: ['status'],
  },
  {
    a: 'projects-2017',
    b: 'firms-2017',
    difference: [],
    growth: ['time', 'indicator'],
    ratio: ['time'],
  },
  { a: 'revenue-2017', b: 'revenue-haisui', difference: [], growth: ['kind'], ratio: ['kind'] },
  { a: 'trade-2017', b: 'exports-2017', difference: [], growth: ['indicator'], ratio: [] },
  { a: 'projects-2017', b: 'projects-large', difference: [], growth: ['scope'], ratio: [] },
  {
    a: 'revenue-2016',
    b: 'foreign-capital-2017',
    difference: ['currency'],
    growth: ['currency', 'indicator'],
    ratio: ['currency'],
  },
  {
    a: 'revenue-2016',
    b: 'projects-2017',
    difference: ['dimension'],
    growth: ['dimension', 'indicator'],
    ratio: ['dimension'],
  },
  {
    a: 'throughput-growth-2015',
    b: 'throughput-growth-2017',
    difference: [],
    growth: [],
    ratio: [],
  },
])(
  '$a and $b: a difference is barred by $difference, a growth by $growth, a ratio by $ratio',
  ({ a, b, ...want }) => {
    const [left, right] = pair(a, b);
    expect({
      difference: names(barsDifference(left, right)),
      growth: names(barsGrowth(left, right)),
      ratio: names(barsRatio(left, right)),
    }).toEqual(want);
  },
);

test.each([
  { ids: ['projects-2015', 'projects-2016', 'projects-2017'], want: [], why: 'years of a flow' },
  { ids: ['throughput-2017', 'throughput-yunting'], want: [], why: 'two places' },
  { ids: ['revenue-2017', 'subsidies-2017'], want: [], why: 'money in two units' },
  { ids: ['projects-2017', 'projects-large'], want: ['overlap'], why: 'a part and its whole' },
  { ids: ['trade-2017', 'exports-2017'], want: ['overlap'], why: 'a part of another name' },
  { ids: ['firms-above-scale', 'firms-cold'], want: ['overlap'], why: 'parts that may overlap' },
  {
    ids: ['revenue-2017', 'revenue-haisui'],
    want: ['kind', 'overlap'],
    why: 'a firm of the place',
  },
  { ids: ['firms-2016', 'firms-2017'], want: ['stock'], why: 'a stock at two times' },
  { ids: ['throughput-growth-2015', 'throughput-growth-2017'], want: ['rates'], why: 'two rates' },
  { ids: ['throughput-rank-2016', 'throughput-rank-2017'], want: ['rates'], why: 'two places' },
  { ids: ['revenue-2016', 'foreign-capital-2017'], want: ['currency'], why: 'two currencies' },
  { ids: ['revenue-2016', 'projects-2017'], want: ['dimension'], why: 'money and things' },
  { ids: ['throughput-2017', 'throughput-goal'], want: ['status'], why: 'a result and a goal' },
  { ids: ['projects-2017'], want: [], why: 'one alone' },
  { ids: [], want: [], why: 'nothing at all' },
])('a sum of $ids is barred by $want: $why', ({ ids, want }) => {
  const bars = barsSum(ids.map(yard.fact)).map(({ in: what }) => what);
  expect([...new Set(bars)]).toEqual(want);
});

test('half a year is not added to the year that holds it', () => {
  const year = yard.fact('throughput-2017');
  const half = {
    ...yard.fact('throughput-2018-half'),
    period: {
      type: 'during',
      notation: '2017-S1',
      span: { grain: 'half', first: '2017-01-01', last: '2017-06-30' },
    },
  } as const;
  expect(barsSum([year, half]).map(({ in: what }) => what)).toEqual(['overlap']);
  expect(barsSum([year, yard.fact('throughput-2018-half')])).toEqual([]);
});
