import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { openHouse } from '../../test/made-up-house.ts';
import { openYard } from '../../test/yard.ts';
import type { Bounded } from './bounds.ts';
import { baseOf, wholeFrom } from './backwards.ts';
import {
  average,
  type Calculation,
  conversion,
  difference,
  growth,
  multiple,
  type Operand,
  operandOf,
  operandSaid,
  portion,
  rest,
  share,
  sum,
} from './calculate.ts';
import { quantitySaid } from './quantity.ts';

const yard = openYard();

function of(number: number, unit: string, bound: Bounded = null): Operand {
  const quantity = quantitySaid(number, unit);
  if (!quantity) throw new Error(`${unit} is no unit`);
  return { ...operandSaid(quantity, ''), bound };
}
const place = (number: number): Operand => {
  const operand = of(number, '个');
  return { ...operand, quantity: { ...operand.quantity, unit: '位', dimension: 'rank' } };
};
const told = (calculation: Calculation | null): string =>
  calculation
    ? `${calculation.result.number.toFixed()}${calculation.result.unit}${calculation.rounded === null ? '' : ' rounded'}`
    : 'null';

test.each([
  { name: 'a difference', made: difference(of(201, '个'), of(137, '个')), want: '64个' },
  { name: 'the smaller first', made: difference(of(137, '个'), of(201, '个')), want: '64个' },
  { name: 'no difference', made: difference(of(5, '个'), of(5, '个')), want: '0个' },
  { name: 'decimals', made: difference(of(0.3, '亿元'), of(0.1, '亿元')), want: '0.2亿元' },
  {
    name: 'two units, in the larger',
    made: difference(of(3, '亿元'), of(2000, '万元')),
    want: '2.8亿元',
  },
  {
    name: 'two units close together, in the smaller',
    made: difference(of(1, '亿元'), of(9999, '万元')),
    want: '1万元',
  },
  { name: 'percentages', made: difference(of(12.5, '%'), of(9, '%')), want: '3.5个百分点' },
  { name: 'places of a ranking', made: difference(place(3), place(10)), want: '7位' },
  { name: 'a rest', made: rest(of(75, '个'), of(15, '个')), want: '60个' },
  { name: 'a rest of less', made: rest(of(1, '亿元'), of(2, '亿元')), want: 'null' },
  { name: 'a growth', made: growth(of(40, '个'), of(75, '个')), want: '87.5%' },
  { name: 'a decline', made: growth(of(60, '个'), of(40, '个')), want: '-33.33% rounded' },
  { name: 'a growth over units', made: growth(of(5000, '万元'), of(1, '亿元')), want: '100%' },
  { name: 'no growth', made: growth(of(5, '个'), of(5, '个')), want: '0%' },
  { name: 'a growth from zero', made: growth(of(0, '起'), of(3, '起')), want: 'null' },
  { name: 'a growth to zero', made: growth(of(3, '起'), of(0, '起')), want: '-100%' },
  { name: 'a growth from below zero', made: growth(of(-1, '%'), of(3, '%')), want: 'null' },
  { name: 'a multiple', made: multiple(of(1, '亿元'), of(3000, '万元')), want: '3.33倍 rounded' },
  { name: 'a multiple of zero', made: multiple(of(3, '起'), of(0, '起')), want: 'null' },
  { name: 'a share', made: share(of(15, '个'), of(75, '个')), want: '20%' },
  { name: 'a small share', made: share(of(1, '个'), of(3000, '个')), want: '0.033% rounded' },
  { name: 'a share of zero', made: share(of(0, '个'), of(0, '个')), want: 'null' },
  { name: 'a sum', made: sum([of(0.1, '亿元'), of(0.2, '亿元')]), want: '0.3亿元' },
  { name: 'a sum of one', made: sum([of(7, '个')]), want: '7个' },
  {
    name: 'a sum over units, in the largest',
    made: sum([of(4000, '万元'), of(86.4, '亿元')]),
    want: '86.8亿元',
  },
  { name: 'an average', made: average(of(86.4, '亿元'), of(1000, '家')), want: '864万元' },
  {
    name: 'an average for each of 万',
    made: average(of(5, '亿元'), of(2, '万人')),
    want: '2.5万元',
  },
  { name: 'an average by area', made: average(of(26, '亿元'), of(13, '平方公里')), want: '2亿元' },
  { name: 'an average of none', made: average(of(5, '亿元'), of(0, '家')), want: 'null' },
  {
    name: 'an average of many things, whole',
    made: average(of(1000, '人'), of(3, '家')),
    want: '333人 rounded',
  },
  { name: 'a base', made: baseOf(of(4000, '万吨'), of(25, '%')), want: '3200万吨' },
  { name: 'a base before a decline', made: baseOf(of(50, '个'), of(-50, '%')), want: '100个' },
  { name: 'a base that lost everything', made: baseOf(of(0, '个'), of(-100, '%')), want: 'null' },
  { name: 'a conversion', made: conversion(of(86.4, '亿元'), '万元'), want: '864000万元' },
  { name: 'a conversion of currency', made: conversion(of(1, '亿元'), '美元'), want: 'null' },
  { name: 'a conversion to no unit', made: conversion(of(1, '亿元'), '光年'), want: 'null' },
])('$name: $want', ({ made, want }) => {
  expect(told(made)).toBe(want);
});

test.each<{ name: string; made: Calculation | null; want: Bounded }>([
  {
    name: 'nearly less exactly',
    made: difference(of(260, '家', 'at-most'), of(200, '家')),
    want: 'at-most',
  },
  {
    name: 'exactly less nearly',
    made: difference(of(260, '家'), of(200, '家', 'at-most')),
    want: 'at-least',
  },
  {
    name: 'over less nearly',
    made: difference(of(260, '家', 'at-least'), of(200, '家', 'at-most')),
    want: 'at-least',
  },
  {
    name: 'nearly less nearly',
    made: difference(of(260, '家', 'at-most'), of(200, '家', 'at-most')),
    want: 'about',
  },
  { name: 'about in a rest', made: rest(of(9, '个', 'about'), of(4, '个')), want: 'about' },
  {
    name: 'a growth to nearly',
    made: growth(of(200, '家'), of(260, '家', 'at-most')),
    want: 'at-most',
  },
  {
    name: 'a growth from nearly',
    made: growth(of(200, '家', 'at-most'), of(260, '家')),
    want: 'at-least',
  },
  {
    name: 'a fall to nearly is deeper',
    made: growth(of(260, '家'), of(200, '家', 'at-most')),
    want: 'at-least',
  },
  {
    name: 'a multiple of nearly',
    made: multiple(of(6, '个'), of(3, '个', 'at-most')),
    want: 'at-least',
  },
  {
    name: 'a share of nearly',
    made: share(of(65, '家'), of(260, '家', 'at-most')),
    want: 'at-least',
  },
  {
    name: 'a sum with over',
    made: sum([of(1, '个'), of(2, '个', 'at-least')]),
    want: 'at-least',
  },
  {
    name: 'an average over many more',
    made: average(of(6, '亿元'), of(3, '家', 'at-least')),
    want: 'at-most',
  },
  {
    name: 'a base before a growth of over',
    made: baseOf(of(100, '个'), of(25, '%', 'at-least')),
    want: 'at-most',
  },
  {
    name: 'a conversion',
    made: conversion(of(1, '亿元', 'at-least'), '万元'),
    want: 'at-least',
  },
  { name: 'exact figures', made: sum([of(1, '个'), of(2, '个')]), want: null },
])('$name is $want', ({ made, want }) => {
  expect(made).not.toBeNull();
  expect(made?.bound).toBe(want);
});

test('what rests on an estimate is an estimate, what rests on a goal is none', () => {
  const estimate: Operand = { ...of(2, '个'), status: 'expected' };
  const goal: Operand = { ...of(2, '个'), status: 'target' };
  expect(sum([of(1, '个'), estimate]).expected).toBe(true);
  expect(sum([of(1, '个'), goal]).expected).toBe(false);
});

test('operands stand in the order of the formula', () => {
  const [small, large] = [of(1, '个'), of(2, '个')];
  expect(difference(small, large).operands).toEqual([large, small]);
  expect(rest(large, small)?.operands).toEqual([large, small]);
  expect(growth(small, large)?.operands).toEqual([small, large]);
});

test('an operand keeps the qualifier and the status of its fact', () => {
  expect(operandOf(yard.fact('firms-2017'))).toMatchObject({ bound: 'at-most', status: 'actual' });
  expect(operandOf(yard.fact('revenue-2017'))).toMatchObject({ bound: null, status: 'expected' });
  expect(operandOf(openHouse().fact('harbour-warehouse-leaders'))).toBeNull();
});

const amount = fc.integer({ min: 1, max: 1_000_000 });

test('a difference and the smaller figure make the larger, whatever their units', () => {
  const unit = fc.constantFrom('元', '万元', '亿元');
  fc.assert(
    fc.property(amount, unit, amount, unit, (a, unitOfA, b, unitOfB) => {
      const { result, operands } = difference(of(a, unitOfA), of(b, unitOfB));
      const [larger, smaller] = operands.map(({ quantity }) => quantity);
      const factor = { 元: 1, 万元: 1e4, 亿元: 1e8 };
      const yuan = ({ number, unit: said }: typeof result): number =>
        number.toNumber() * (Object.entries(factor).find(([name]) => name === said)?.[1] ?? NaN);
      expect(larger && smaller && yuan(result) + yuan(smaller)).toBeCloseTo(
        larger ? yuan(larger) : NaN,
        0,
      );
    }),
  );
});

test('a rounded growth is off by half a hundredth of a percent at most', () => {
  fc.assert(
    fc.property(amount, amount, (from, to) => {
      const calculation = growth(of(from, '个'), of(to, '个'));
      const exact = (to / from - 1) * 100;
      const off = Math.abs((calculation?.result.number.toNumber() ?? NaN) - exact);
      expect(off).toBeLessThanOrEqual(0.005 + 1e-6);
    }),
  );
});

test('a part and its percentage make the whole, and the whole and the percentage the part', () => {
  const [made, rate] = [of(2.8, '万辆'), of(140, '%')];
  const whole = wholeFrom(made, rate)?.result;
  expect([whole?.number.toNumber(), whole?.unit]).toEqual([2, '万辆']);
  const part = portion(of(2, '万辆'), rate).result;
  expect([part.number.toNumber(), part.unit]).toEqual([2.8, '万辆']);
  expect(wholeFrom(made, of(0, '%'))).toBeNull();
});
