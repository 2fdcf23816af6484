import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { counters, parseMultiplier, parseUnit } from './units.ts';

test.each([
  { text: '元', dimension: 'money', factor: 1 },
  { text: '万元', dimension: 'money', factor: 1e4 },
  { text: '亿元', dimension: 'money', factor: 1e8 },
  { text: '百亿元', dimension: 'money', factor: 1e10 },
  { text: '千亿元', dimension: 'money', factor: 1e11 },
  { text: '万亿元', dimension: 'money', factor: 1e12 },
  { text: 'RMB', dimension: 'money', factor: 1 },
  { text: '万美元', dimension: 'usd', factor: 1e4 },
  { text: '%', dimension: 'ratio', factor: 1 },
  { text: '个百分点', dimension: 'ratio', factor: 1 },
  { text: '倍', dimension: 'multiple', factor: 1 },
  { text: '人', dimension: 'person', factor: 1 },
  { text: '万人次', dimension: 'person', factor: 1e4 },
  { text: '个', dimension: 'count', factor: 1 },
  { text: '家', dimension: 'count', factor: 1 },
  { text: '万辆', dimension: 'count', factor: 1e4 },
  { text: '万件', dimension: 'count', factor: 1e4 },
  { text: '平方公里', dimension: 'area', factor: 1e6 },
  { text: '平方米', dimension: 'area', factor: 1 },
  { text: '万吨', dimension: 'mass', factor: 1e4 },
  { text: 'GWh', dimension: 'energy', factor: 1e6 },
  { text: 'Gwh', dimension: 'energy', factor: 1e6 },
  { text: '微克/立方米', dimension: 'concentration', factor: 1 },
])('$text measures $dimension with the factor $factor', ({ text, dimension, factor }) => {
  const unit = parseUnit(text);
  expect(unit?.dimension).toBe(dimension);
  expect(unit?.factor).toBeCloseTo(factor, 6);
});

test.each([
  { text: '', why: 'it is empty' },
  { text: '万', why: 'a multiplier alone is no unit' },
  { text: '亿', why: 'a multiplier alone is no unit' },
  { text: '元亿', why: 'the multiplier stands behind' },
  { text: '欧元', why: 'no such currency is in the table' },
  { text: '个家', why: 'two counters are no unit' },
  { text: 'constructor', why: 'a name of the language is no unit' },
  { text: 'toString', why: 'a name of the language is no unit' },
  { text: '万__proto__', why: 'a name of the language is no unit' },
])('$text is no unit: $why', ({ text }) => {
  expect(parseUnit(text)).toBeNull();
});

test('万元 keeps 元 as its base, and the currencies stay apart', () => {
  expect(parseUnit('万元')?.base).toBe('元');
  expect(parseUnit('美元')?.dimension).not.toBe(parseUnit('元')?.dimension);
});

test.each([
  { text: '万', want: 1e4 },
  { text: '亿', want: 1e8 },
  { text: '百亿', want: 1e10 },
  { text: '万亿', want: 1e12 },
  { text: '元', want: null },
  { text: '', want: null },
  { text: 'constructor', want: null },
])('the multiplier $text is $want', ({ text, want }) => {
  expect(parseMultiplier(text)).toBe(want);
});

test('every counter is a unit that counts or counts people', () => {
  expect(counters().length).toBeGreaterThan(20);
  const others = counters().filter(
    (counter) => !['count', 'person'].includes(parseUnit(counter)?.dimension ?? ''),
  );
  expect(others).toEqual([]);
});

test('no counter is listed twice', () => {
  expect(new Set(counters()).size).toBe(counters().length);
});

test('a multiplier multiplies the factor of any counter', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...counters()),
      fc.constantFrom('十', '百', '千', '万', '十万', '亿'),
      (counter, scale) => {
        expect(parseUnit(scale + counter)?.factor).toBe(parseMultiplier(scale));
      },
    ),
  );
});

test('any text is a unit or null, and a unit has a finite factor', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...Array.from('十百千万亿元个家人%年a/')), maxLength: 6 }),
      (text) => {
        const unit = parseUnit(text);
        expect(unit === null || (Number.isFinite(unit.factor) && unit.factor > 0)).toBe(true);
      },
    ),
  );
});
