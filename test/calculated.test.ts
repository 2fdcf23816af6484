import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findNumbers } from '../src/text/numbers.ts';
import type { Reply, ResultRecord } from '../src/reply/reply.ts';
import type { House } from './made-up-house.ts';
import { firstLine, openYard, YARD, type ToldFact } from './yard.ts';

/** What is calculated, over yards of generated figures, done again in plain arithmetic. */

/** How many of the smallest unit one unit is; places and rates count as they are. */
const FACTORS: Readonly<Record<string, number>> = {
  个: 1,
  家: 1,
  起: 1,
  位: 1,
  倍: 1,
  '%': 1,
  个百分点: 1,
  吨: 1,
  万吨: 1e4,
  亿吨: 1e8,
  元: 1,
  万元: 1e4,
  亿元: 1e8,
  平方公里: 1,
};

function factor(unit: string): number {
  const known = FACTORS[unit];
  if (known === undefined) throw new Error(`the test does not know the unit ${unit}`);
  return known;
}

/** The result in its own unit, from amounts in the smallest ones. */
function compute({ operation, unit }: ResultRecord, amounts: readonly number[]): number {
  const [a = NaN, b = NaN] = amounts;
  switch (operation) {
    case 'difference':
    case 'rest':
      return (a - b) / factor(unit);
    case 'growth':
      return ((b - a) / a) * 100;
    case 'multiple':
    case 'count':
      return a / b;
    case 'share':
      return (a / b) * 100;
    case 'sum':
      return amounts.reduce((all, amount) => all + amount, 0) / factor(unit);
    case 'average':
      return a / b / factor(unit);
    case 'base':
      return a / (1 + b / 100) / factor(unit);
    case 'gain':
      return (a - a / (1 + b / 100)) / factor(unit);
    case 'place-before':
      return a + b;
    case 'age':
      return b - a;
    case 'attained':
      return (a / b) * 100;
    case 'whole':
      return ((a / b) * 100) / factor(unit);
    case 'portion':
      return (a * b) / 100 / factor(unit);
    case 'conversion':
      return a / factor(unit);
    default:
      return operation satisfies never;
  }
}

/** Where the true amount of a qualified print may lie. */
const RANGES: Readonly<Record<string, readonly [number, number]>> = {
  近: [0.9, 1],
  超: [1, 1.1],
  约: [0.95, 1.05],
};

/** The result at every combination of the ends of what the prints leave open. */
function extremes(result: ResultRecord, house: House): number[] {
  return result.operands
    .map(({ fact, value, unit }) => {
      const qualifier = fact === null ? null : house.fact(fact).qualifier;
      const ends = qualifier === null ? [1] : (RANGES[qualifier] ?? [NaN]);
      return ends.map((end) => Number(value) * factor(unit) * end);
    })
    .reduce<number[][]>((all, ends) => all.flatMap((one) => ends.map((end) => [...one, end])), [[]])
    .map((amounts) => compute(result, amounts));
}

/** What a first line may say of a result: all of it, or one decimal where it was rounded, up or down. */
function toldAs({ value, rounding, unit }: ResultRecord): readonly string[] {
  const size = Math.abs(Number(value));
  if (rounding === null || size < 1) return [value.replace('-', '')];
  const places = unit === '倍' && size >= 100 ? 0 : 1;
  return [Math.floor, Math.round, Math.ceil].map((round) =>
    String(round(Number((size * 10 ** places).toFixed(6))) / 10 ** places),
  );
}

/** What is wrong with a result that a reply tells; empty when nothing is. */
function flawsOf(result: ResultRecord, reply: Reply, house: House): string[] {
  const value = Number(result.value);
  const amounts = result.operands.map((operand) => Number(operand.value) * factor(operand.unit));
  const exact = compute(result, amounts);
  const noise = 1e-9 * Math.max(1, Math.abs(exact));
  const margin = result.rounding === null ? noise : 0.5 * 10 ** -result.rounding + noise;
  const ends = extremes(result, house).map((end) => end * (value < 0 ? -1 : 1));
  const size = Math.abs(value);
  const printed = new Set(
    reply.passages.flatMap(({ text }) => findNumbers(text).map((number) => number.value)),
  );
  const flaws = {
    'it does not recompute': !(Math.abs(value - exact) <= margin),
    'an operand is not the figure of its fact': result.operands.some((operand) => {
      const held = operand.fact === null ? null : house.fact(operand.fact).value;
      return held !== null && (held.type !== 'number' || held.number !== Number(operand.value));
    }),
    'an operand stands in no cited passage': result.operands.some(
      (operand) => operand.fact !== null && !printed.has(Number(operand.value)),
    ),
    'an operand is not shown': result.operands.some(
      ({ fact }) => fact !== null && !reply.figures.some((figure) => figure.fact === fact),
    ),
    'the first line does not tell it': !toldAs(result).some((text) =>
      firstLine(reply).includes(text),
    ),
    'the formula does not come to it': !result.formula.includes(result.value),
    'it says no qualifier though a print has one':
      result.qualifier === null &&
      result.operands.some(({ fact }) => fact !== null && house.fact(fact).qualifier !== null),
    'it may be less than 至少':
      result.qualifier === '至少' && ends.some((end) => end < size - margin),
    'it may be more than 不到':
      result.qualifier === '不到' && ends.some((end) => end > size + margin),
    'an estimate is told as a result':
      result.status === 'actual' &&
      result.operands.some(({ fact }) => fact !== null && house.fact(fact).status === 'expected'),
  };
  return Object.entries(flaws).flatMap(([flaw, holds]) =>
    holds ? [`${flaw}: ${result.formula}`] : [],
  );
}

const qualifier = fc.option(fc.constantFrom('近', '超', '约'), { freq: 1 });
const amount = fc.tuple(fc.integer({ min: 1, max: 99_999 }), qualifier);

/** Figures that may be calculated with, and those beside them that may not, all with other values. */
const yards = fc
  .tuple(
    fc.array(amount, { minLength: YARD.length, maxLength: YARD.length }),
    fc.array(fc.constantFrom(1, 10, 100), { minLength: YARD.length, maxLength: YARD.length }),
  )
  .map(([amounts, scales]) =>
    YARD.map((fact, at) => {
      const [value, said] = amounts[at] ?? [1, null];
      const whole = value / (scales[at] ?? 1);
      // Every whole is above every part.
      return withValue(fact, fact.part_of === undefined ? whole + 1000 : whole / 100, said);
    }),
  );

/** The same figure with another value, printed so. Ranks and parts of a sum of zero keep theirs. */
function withValue(fact: ToldFact, value: number, said: string | null): ToldFact {
  if (fact.measure === 'rank' || fact.id.startsWith('accidents')) return fact;
  const whole = /[个家人]$/.test(fact.at) ? Math.ceil(value) : value;
  const { qualifier: _, ...plain } = fact;
  const [before = '', unit = ''] = fact.at.split(/[近突破]*[\d.]+余?(?=\D+$)/);
  return {
    ...plain,
    value: whole,
    ...(said === null ? {} : { qualifier: said }),
    at: `${before}${said ?? ''}${whole}${unit}`,
  };
}

const MAY_BE_CALCULATED = [
  '2017年签约项目比2016年多几个',
  '2017年签约项目比2015年增长了多少',
  '2015到2017年签约项目之和',
  '2015年和2016年货物吞吐量之和',
  '星澜港区2017年货物吞吐量比云汀港区多多少',
  '星澜港区2017年货物吞吐量是云汀港区的几倍',
  '2017年货物吞吐量离1亿吨差多少',
  '2017年10亿元以上签约项目占多少',
  '2017年出口额占进出口额的百分之几',
  '2017年进出口额减去出口额还剩多少',
  '2017年进口额是多少',
  '2017年营收加上奖补资金',
  '2017年营收是奖补资金的几倍',
  '2017年营收比2016年多多少',
  '2017年营收平均每平方公里多少',
  '2017年营收换算成万元是多少',
  '倒推2014年货物吞吐量',
  '由2017年货物吞吐量倒推',
  '2015年和2017年货物吞吐量增速相差几个百分点',
  '2017年货物吞吐量排名比2016年高几位',
  '2016年底和2017年底仓储企业相差几家',
  '新增之前有多少泊位',
  '货物吞吐量历年变化',
  '签约项目走势',
  'How many more projects were signed in 2017 than in 2016?',
];

/** Building one takes longer than many questions: all questions are asked of the same ones. */
const HOUSES = fc.sample(yards, { numRuns: 12, seed: 20_261_121 }).map((told) => openYard(told));

test.each(MAY_BE_CALCULATED.map((question) => ({ question })))(
  '$question: every result recomputes, from operands that are cited',
  ({ question }) => {
    for (const house of HOUSES) {
      const reply = house.ask(question);
      expect(reply.results).not.toEqual([]);
      expect(reply.results.flatMap((result) => flawsOf(result, reply, house))).toEqual([]);
    }
  },
);

test.each([
  { question: '2017年货物吞吐量和签约项目相差多少', why: 'another dimension' },
  { question: '2017年货物吞吐量是签约项目的几倍', why: 'another dimension' },
  { question: '2017年营收与签约项目之和', why: 'another dimension' },
  { question: '2017年营收和外资相差多少', why: 'another currency' },
  { question: '2017年营收与外资之和', why: 'another currency' },
  { question: '2017年营收换算成美元是多少', why: 'another currency' },
  { question: '2020年货物吞吐量目标和2017年货物吞吐量相差多少', why: 'a goal and a result' },
  { question: '2020年货物吞吐量目标是2017年货物吞吐量的几倍', why: 'a goal and a result' },
  { question: '2018年上半年货物吞吐量比2017年增长了多少', why: 'half a year after a year' },
  { question: '2018年上半年货物吞吐量是2017年的几倍', why: 'half a year and a year' },
  { question: '星澜港区2017年营收比海穗物流增长了多少', why: 'not comparable' },
  { question: '星澜港区2017年营收是海穗物流营收的几倍', why: 'not comparable' },
  { question: '2017年货物吞吐量和2017年货物吞吐量增速相差多少', why: 'a level and a rate' },
  { question: '2015年和2017年货物吞吐量增速之和', why: 'rates' },
  { question: '2016年和2017年货物吞吐量排名之和', why: 'places of a ranking' },
  { question: '规上仓储企业与冷链仓储企业之和', why: 'parts that may overlap' },
  { question: '2017年进出口额与出口额之和', why: 'a whole and its part' },
  { question: '2017年签约项目与10亿元以上签约项目之和', why: 'a whole and its part' },
  { question: '2016年和2017年仓储企业之和', why: 'a stock at two times' },
  { question: '2017年出口额占营收的比重', why: 'no part of it' },
  { question: '2017年安全事故是2016年的几倍', why: 'a base of zero' },
])('$question: nothing is calculated, $why', ({ question }) => {
  for (const house of HOUSES) expect(house.ask(question).results).toEqual([]);
});
