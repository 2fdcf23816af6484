import { Decimal } from 'decimal.js';
import { expect, test } from 'vitest';
import { openYard } from '../../test/yard.ts';
import { baseOf } from './backwards.ts';
import {
  average,
  conversion,
  difference,
  growth,
  multiple,
  operandOf,
  operandSaid,
  rest,
  share,
  sum,
  type Operand,
} from './calculate.ts';
import { formulaOf, quantityText } from './formula.ts';
import { quantitySaid } from './quantity.ts';

const yard = openYard();

const fact = (id: string): Operand => {
  const operand = operandOf(yard.fact(id));
  if (!operand) throw new Error(`${id} is no operand`);
  return operand;
};
const said = (number: number, unit: string): Operand => {
  const quantity = quantitySaid(number, unit);
  if (!quantity) throw new Error(`${unit} is no unit`);
  return operandSaid(quantity, '');
};

test.each([
  {
    made: difference(fact('projects-2016'), fact('projects-2017')),
    want: '75个 − 40个 = 35个',
  },
  {
    made: difference(fact('revenue-2016'), fact('subsidies-2017')),
    want: '80亿元 − 0.4亿元 = 79.6亿元',
  },
  {
    made: difference(fact('throughput-growth-2015'), fact('throughput-growth-2017')),
    want: '25% − 12.5% = 12.5个百分点',
  },
  {
    made: difference(fact('throughput-rank-2016'), fact('throughput-rank-2017')),
    want: '5位 − 3位 = 2位',
  },
  {
    made: rest(fact('trade-2017'), fact('exports-2017')),
    want: '300亿元 − 180亿元 = 120亿元',
  },
  {
    made: growth(fact('projects-2015'), fact('projects-2016')),
    want: '(40个 − 60个) ÷ 60个 ≈ -33.33%',
  },
  {
    made: multiple(fact('subsidies-2017'), fact('revenue-2016')),
    want: '4000万元 ÷ 800000万元 = 0.005倍',
  },
  {
    made: share(fact('projects-large'), fact('projects-2017')),
    want: '15个 ÷ 75个 = 20%',
  },
  {
    made: sum([fact('revenue-2016'), fact('subsidies-2017')]),
    want: '80亿元 + 4000万元 = 80.4亿元',
  },
  {
    made: average(fact('revenue-2016'), fact('area-2017')),
    want: '80亿元 ÷ 13平方公里 ≈ 6.15亿元',
  },
  {
    made: baseOf(fact('throughput-2017'), fact('throughput-growth-2017')),
    want: '6250万吨 ÷ (1 + 12.5%) ≈ 5556万吨',
  },
  { made: baseOf(said(50, '个'), said(-50, '%')), want: '50个 ÷ (1 − 50%) = 100个' },
  { made: conversion(fact('revenue-2016'), '万元'), want: '80亿元 = 800000万元' },
])('$want', ({ made, want }) => {
  expect(made && formulaOf(made)).toBe(want);
});

test.each([
  { number: '1e-7', want: '0.0000001亿元' },
  { number: '1e21', want: '1000000000000000000000亿元' },
])('$number is written out', ({ number, want }) => {
  expect(quantityText({ number: new Decimal(number), unit: '亿元', dimension: 'money' })).toBe(
    want,
  );
});
