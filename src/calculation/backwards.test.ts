import { expect, test } from 'vitest';
import { age, attained, gain, placeBefore } from './backwards.ts';
import { operandSaid, type Operand } from './calculate.ts';
import { formulaOf } from './formula.ts';
import { quantitySaid, type Quantity } from './quantity.ts';
import { recompute } from './recompute.ts';

function of(number: number, unit: string): Operand {
  const quantity = quantitySaid(number, unit);
  if (!quantity) throw new Error(`${unit} is no unit`);
  return operandSaid(quantity, '');
}

function place(number: number): Operand {
  const { quantity } = of(number, '位');
  return operandSaid({ ...quantity, dimension: 'rank' } satisfies Quantity, '');
}

test.each([
  { is: gain(of(150, '亿元'), of(50, '%')), want: '150亿元 − 150亿元 ÷ (1 + 50%) = 50亿元' },
  { is: gain(of(80, '亿元'), of(-20, '%')), want: '80亿元 − 80亿元 ÷ (1 − 20%) = -20亿元' },
  { is: placeBefore(place(5), place(1)), want: '5位 + 1位 = 6位' },
  { is: placeBefore(place(5), place(-2)), want: '5位 − 2位 = 3位' },
  { is: age(of(1990, '年'), of(2021, '年')), want: '2021年 − 1990年 = 31年' },
  { is: attained(of(410, '亿元'), of(1000, '亿元')), want: '410亿元 ÷ 1000亿元 = 41%' },
])('$want, and again from its bare quantities', ({ is, want }) => {
  if (!is) throw new Error('nothing was calculated');
  expect(formulaOf(is)).toBe(want);
  const quantities = is.operands.map(({ quantity }) => quantity);
  const again = recompute(is.operation, quantities, is.result.unit);
  expect(again?.result.number.toFixed()).toBe(is.result.number.toFixed());
});

test.each([
  { name: 'a growth that took everything', is: gain(of(1, '亿元'), of(-100, '%')) },
  { name: 'a place before the first', is: placeBefore(place(1), place(-1)) },
  { name: 'a year before the first one', is: age(of(2021, '年'), of(1990, '年')) },
  { name: 'a goal of nothing', is: attained(of(1, '亿元'), of(0, '亿元')) },
])('$name comes to nothing', ({ is }) => {
  expect(is).toBeNull();
});
