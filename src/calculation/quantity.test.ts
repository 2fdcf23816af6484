import { Decimal } from 'decimal.js';
import { expect, test } from 'vitest';
import { openHouse } from '../../test/made-up-house.ts';
import { openYard } from '../../test/yard.ts';
import { inBase, inUnit, quantityOf, quantitySaid, readable, type Quantity } from './quantity.ts';

const yard = openYard();

const quantity = (number: number | string, unit: string): Quantity => {
  const said = quantitySaid(Number(number), unit);
  if (!said) throw new Error(`${unit} is no unit`);
  return { ...said, number: new Decimal(number) };
};
const text = ({ number, unit }: Quantity): string => `${number.toFixed()} ${unit}`;

test.each([
  { id: 'revenue-2016', want: { unit: '亿元', dimension: 'money' }, number: '80' },
  { id: 'foreign-capital-2017', want: { unit: '亿美元', dimension: 'usd' }, number: '2.5' },
  { id: 'throughput-growth-2017', want: { unit: '%', dimension: 'ratio' }, number: '12.5' },
  { id: 'throughput-rank-2016', want: { unit: '位', dimension: 'rank' }, number: '5' },
])('$id is $number in $want.unit', ({ id, want, number }) => {
  const found = quantityOf(yard.fact(id));
  expect(found).toMatchObject(want);
  expect(found?.number.toFixed()).toBe(number);
});

test('a decline is negative', () => {
  const fact = { ...yard.fact('throughput-growth-2017'), direction: 'down' as const };
  expect(quantityOf(fact)?.number.toFixed()).toBe('-12.5');
});

test.each(['harbour-warehouse-leaders', 'haisui-wharf-opening'])(
  '%s has no number to calculate with',
  (id) => {
    expect(quantityOf(openHouse().fact(id))).toBeNull();
  },
);

test('a unit outside the table is no amount', () => {
  expect(quantitySaid(3, '光年')).toBeNull();
});

test.each([
  { from: quantity('0.1', '亿元'), unit: '万元', want: '1000 万元' },
  { from: quantity('1.1', '亿元'), unit: '元', want: '110000000 元' },
  { from: quantity('3', '万元'), unit: '亿元', want: '0.0003 亿元' },
  { from: quantity('2', '平方公里'), unit: '公顷', want: '200 公顷' },
])('$from.number $from.unit are $want, exactly', ({ from, unit, want }) => {
  expect(text(inUnit(from, unit))).toBe(want);
  expect(inBase(inUnit(from, unit)).equals(inBase(from))).toBe(true);
});

test.each([
  { from: quantity('0.5', '亿元'), want: '5000 万元', why: 'less than one' },
  { from: quantity('0.00005', '亿元'), want: '5000 元', why: 'two steps down' },
  { from: quantity('-0.5', '万人'), want: '-5000 人', why: 'a decline' },
  { from: quantity('1', '亿元'), want: '1 亿元', why: 'one is enough' },
  { from: quantity('0', '亿元'), want: '0 亿元', why: 'nothing is nothing' },
  { from: quantity('0.5', '家'), want: '0.5 家', why: 'no smaller unit' },
])('$from.number $from.unit reads $want: $why', ({ from, want }) => {
  expect(text(readable(from))).toBe(want);
});
