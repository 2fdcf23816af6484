import { Decimal } from 'decimal.js';
import { expect, test } from 'vitest';
import type { Quantity } from './quantity.ts';
import { shortened } from './shortened.ts';

test.each([
  { number: 82.21, unit: '%', rounded: 2, want: '82.2', why: 'a reader wants one decimal' },
  { number: 82.25, unit: '%', rounded: null, want: '82.25', why: 'what is exact stays' },
  { number: 0.23, unit: '亿元', rounded: 2, want: '0.23', why: 'less than one keeps its digits' },
  { number: 430.19, unit: '倍', rounded: 2, want: '430', why: 'many times are told whole' },
  { number: 12.04, unit: '倍', rounded: 2, want: '12', why: 'no noughts behind the point' },
  { number: -6.48, unit: '%', rounded: 2, want: '-6.5', why: 'a decline likewise' },
] as const)('$number$unit is told as $want: $why', ({ number, unit, rounded, want }) => {
  const dimension: Quantity['dimension'] = unit === '倍' ? 'multiple' : 'ratio';
  const result = { number: new Decimal(number), unit, dimension };
  expect(shortened({ result, rounded, bound: null }).number.toFixed()).toBe(want);
});

test.each([
  { bound: 'at-least', number: 45.68, want: '45.6' },
  { bound: 'at-most', number: 45.62, want: '45.7' },
  { bound: 'about', number: 45.68, want: '45.7' },
] as const)('$number, $bound, is told as $want', ({ bound, number, want }) => {
  const result = { number: new Decimal(number), unit: '%', dimension: 'ratio' } as const;
  expect(shortened({ result, rounded: 2, bound }).number.toFixed()).toBe(want);
});
