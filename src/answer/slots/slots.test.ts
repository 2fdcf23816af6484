import { expect, test } from 'vitest';
import { openHouse, TODAY } from '../../../test/made-up-house.ts';
import type { Fact } from '../../knowledge/model.ts';
import { findAskedPeriods } from '../../text/asked-periods.ts';
import { parsePeriod } from '../../text/periods.ts';
import { dimensionOf } from '../../knowledge/dimension.ts';
import { fitSlots, namedBy, type HardSlots } from './slots.ts';

const { outcome, knowledge, fact } = openHouse();

test.each([
  { slot: 'where', question: '规上仓储企业有多少家', want: 'harbour-warehouse-firms-above-scale' },
  { slot: 'where', question: '仓储企业有多少家', want: 'harbour-warehouse-firms' },
  { slot: 'where', question: '规上签约项目', want: 'refusal: unexplained' },
  { slot: 'where', question: '签约项目里10亿元以上的', want: 'harbour-signed-projects-large' },
  { slot: 'where', question: '签约项目里十亿以上的', want: 'harbour-signed-projects-large' },
  { slot: 'where', question: '签约项目里超过10亿元的', want: 'harbour-signed-projects-large' },
  { slot: 'where', question: '签约项目里5亿元以上的', want: 'refusal: where' },
  { slot: 'where', question: '签约项目里10亿元以下的', want: 'refusal: where' },
  { slot: 'where', question: '营收超过10亿元', want: 'refusal: where' },
  { slot: 'measure', question: '货物吞吐量', want: 'harbour-throughput' },
  { slot: 'measure', question: '货物吞吐量增长多少', want: 'harbour-throughput-growth' },
  { slot: 'measure', question: '货物吞吐量占比', want: 'refusal: measure' },
  { slot: 'measure', question: '货物吞吐量占比多少', want: 'refusal: measure' },
  { slot: 'measure', question: '仓储企业增长多少', want: 'refusal: measure' },
  { slot: 'measure', question: '10亿元以上签约项目增长多少', want: 'refusal: measure' },
  { slot: 'status', question: '预计营收', want: 'harbour-revenue' },
  { slot: 'status', question: '营收', want: 'harbour-revenue' },
  { slot: 'status', question: '实际营收', want: 'refusal: status' },
  { slot: 'status', question: '营收目标', want: 'refusal: status' },
  { slot: 'status', question: '货物吞吐量目标', want: 'harbour-throughput-target' },
  { slot: 'status', question: '2020年货物吞吐量', want: 'refusal: period' },
  { slot: 'status', question: '冷藏箱年产多少', want: 'haisui-reefer-capacity' },
  { slot: 'addition', question: '新签约项目', want: 'harbour-signed-projects' },
  { slot: 'addition', question: '新增签约项目', want: 'harbour-signed-projects' },
  { slot: 'addition', question: '新增仓储企业', want: 'refusal: addition' },
  { slot: 'addition', question: '仓储企业总数', want: 'harbour-warehouse-firms' },
  {
    slot: 'among',
    question: '货物吞吐量在全国排第几',
    want: 'harbour-throughput-rank-national',
  },
  { slot: 'among', question: '货物吞吐量省内排名', want: 'harbour-throughput-rank-province' },
  {
    slot: 'among',
    question: '货物吞吐量在全国和全省分别排第几',
    want: 'harbour-throughput-rank-national + harbour-throughput-rank-province',
  },
  { slot: 'among', question: '货物吞吐量在全市排第几', want: 'refusal: unexplained' },
  { slot: 'dimension', question: '签约金额多少亿元', want: 'harbour-signed-amount' },
  { slot: 'dimension', question: '签约金额多少家', want: 'refusal: dimension' },
  { slot: 'dimension', question: '签约项目多少亿元', want: 'refusal: dimension' },
  { slot: 'dimension', question: '货物吞吐量多少亿元', want: 'refusal: dimension' },
  { slot: 'dimension', question: '仓储企业多少人', want: 'refusal: dimension' },
  { slot: 'dimension', question: '仓储企业多少个', want: 'harbour-warehouse-firms' },
  { slot: 'dimension', question: '港务顾问几个', want: 'harbour-advisers' },
  { slot: 'dimension', question: '码头什么时候投用', want: 'haisui-wharf-opening' },
  { slot: 'dimension', question: '货物吞吐量是什么时候', want: 'refusal: dimension' },
])('by its $slot the question $question comes to $want', ({ question, want }) => {
  expect(outcome(question)).toBe(want);
});

const NONE: HardSlots = {
  measure: null,
  where: [],
  apart: false,
  thresholds: [],
  among: [],
  status: null,
  asksOpenly: false,
  alsoHeld: false,
  takesPlans: false,
  looksAhead: false,
  increment: false,
  total: false,
  asksTotal: false,
  kind: { wants: [], ranks: false, asks: 'anything', things: false, counted: false },
  isField: false,
  tellsAny: false,
  periods: [],
};
const level = fact('harbour-throughput');

const at = (notation: string): Fact => ({
  ...level,
  id: notation,
  period: parsePeriod(notation) ?? level.period,
});

test.each([
  { said: '2016年和2017年', held: ['2016', '2017', '2018'], want: ['2016', '2017'] },
  { said: '2016年和2019年', held: ['2016', '2017'], want: 'period' },
  { said: '2019年至2021年6月', held: ['2019/2021-06'], want: ['2019/2021-06'] },
  { said: '2020年至2021年6月', held: ['2019/2021-06'], want: 'period' },
  { said: '2019年至2021年', held: ['2019/2021-06'], want: 'period' },
])('of $held the times $said keep $want', ({ said, held, want }) => {
  const periods = findAskedPeriods(said, TODAY).map(({ period }) => period);
  expect(periods).toHaveLength(2);
  const { facts, failed } = fitSlots(held.map(at), { ...NONE, periods });
  expect(failed ?? facts.map(({ id }) => id)).toEqual(want);
});

test.each([
  { base: '2016', said: '2016年和2017年', want: null, why: 'it is the base and the year reached' },
  { base: '2015', said: '2016年和2017年', want: 'period', why: 'the base is another' },
  { base: '全市', said: '2016年和2017年', want: 'period', why: 'the base is no year' },
  { base: null, said: '2016年和2017年', want: 'period', why: 'there is no base' },
])('$said against the base $base: $why', ({ base, said, want }) => {
  const periods = findAskedPeriods(said, TODAY).map(({ period }) => period);
  expect(failing({ ...at('2017'), base }, { periods })).toBe(want);
});

test.each([
  { text: '数据登记系统', wants: '几件', want: 'dimension', why: 'a name counts nothing' },
  { text: '两班倒', wants: '几班', want: null, why: 'it tells a number' },
  { text: 'AA+', wants: '几级', want: null, why: 'a degree may be told without a number' },
])('$wants is held against $text: $why', ({ text, wants, want }) => {
  const asked = { dimension: 'count', counter: wants.slice(1) } as const;
  const kind = {
    wants: [asked],
    ranks: false,
    asks: 'amount',
    things: false,
    counted: false,
  } as const;
  const told: Fact = { ...level, unit: null, value: { type: 'text', text } };
  expect(failing(told, { kind })).toBe(want);
  expect(failing(told, { kind: { ...kind, things: true } })).toBe('dimension');
});

function failing(one: Fact, slots: Partial<HardSlots>): string | null {
  return fitSlots([one], { ...NONE, ...slots }).failed;
}

test('a level in percent answers who asks for a share, a level in 倍 who asks for a multiple', () => {
  const percent: Fact = { ...level, unit: '%' };
  const times: Fact = { ...level, unit: '倍' };
  expect(failing(percent, { measure: 'share' })).toBeNull();
  expect(failing(level, { measure: 'share' })).toBe('measure');
  expect(failing(times, { measure: 'multiple' })).toBeNull();
  expect(failing(percent, { measure: 'multiple' })).toBe('measure');
});

test('every figure of a unit has its dimension', () => {
  const units = [...knowledge.facts.values()].filter(({ unit }) => unit !== null);
  expect(units.length).toBeGreaterThan(5);
  expect(units.filter((one) => dimensionOf(one) === null)).toEqual([]);
  expect(dimensionOf(fact('haisui-wharf-opening'))).toBeNull();
});

test.each([
  { surface: '龙头', want: true },
  { surface: '新增', want: false },
])('$surface stands in a name of the indicator: $want', ({ surface, want }) => {
  expect(namedBy(surface, [fact('harbour-warehouse-leaders').indicator])).toBe(want);
});
