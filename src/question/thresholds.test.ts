import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchForm } from '../text/normalize.ts';
import { findThresholds, sameThreshold, thresholdOf, type Threshold } from './thresholds.ts';

const write = ({ side, amount, isBare }: Threshold): string =>
  `${side} ${amount}${isBare ? ' of anything' : ''}`;

const limits = (text: string): string[] =>
  findThresholds(matchForm(text)).map(({ threshold }) => write(threshold));

test.each([
  { text: '投资10亿元以上', want: ['above 1000000000'] },
  { text: 'worth more than 10 billion yuan', want: ['above 10000000000'] },
  { text: 'over RMB 5bn', want: ['above 5000000000'] },
  { text: '>= CNY 1 billion', want: ['above 1000000000'] },
  { text: 'fewer than 1.2 million people', want: ['below 1200000'] },
  { text: '１０亿元以上', want: ['above 1000000000'] },
  { text: '10亿元及以上', want: ['above 1000000000'] },
  { text: '10亿元级', want: ['above 1000000000'] },
  { text: '十亿以上', want: ['above 1000000000'] },
  { text: '百亿级', want: ['above 10000000000'] },
  { text: '上千人', want: ['above 1000'] },
  { text: '突破了100万', want: ['above 1000000'] },
  { text: '超过100万', want: ['above 1000000'] },
  { text: '突破5000了吗', want: ['above 5000 of anything'] },
  { text: '超过150个亿', want: ['above 15000000000'] },
  { text: '超100万元', want: ['above 1000000'] },
  { text: '營收過百億', want: ['above 10000000000'] },
  { text: '不低于5000万元', want: ['above 50000000'] },
  { text: '达到300亿元', want: ['above 30000000000'] },
  { text: '至少3个', want: ['above 3'] },
  { text: '迈过百亿门槛', want: ['above 10000000000'] },
  { text: '三百二十家以上', want: ['above 320'] },
  { text: '两百人以上', want: ['above 200'] },
  { text: '50人以下', want: ['below 50'] },
  { text: '不足百家', want: ['below 100'] },
  { text: '1.5亿元以内', want: ['below 150000000'] },
  { text: '1000万美元以上', want: ['above 10000000'] },
  { text: 'over 100万', want: ['above 1000000'] },
  { text: 'more than 10亿元', want: ['above 1000000000'] },
  { text: 'at least 50家', want: ['above 50'] },
  { text: 'less than 20家', want: ['below 20'] },
  { text: '>= 10亿元', want: ['above 1000000000'] },
  { text: '10亿元以上、50亿元以下', want: ['above 1000000000', 'below 5000000000'] },
])('$text names $want', ({ text, want }) => {
  expect(limits(text)).toEqual(want);
});

test.each([
  { text: '世界500强', why: '500强 is a list, not a limit' },
  { text: '超500强', why: '强 is no unit of a limit' },
  { text: '10亿元', why: 'no side is said' },
  { text: '10亿元项目', why: 'no side is said' },
  { text: '规模以上', why: 'there is no number' },
  { text: '一个级别', why: '级 goes on' },
  { text: '超出2021年', why: 'a year is no amount' },
  { text: '3级以上', why: 'a grade has neither scale nor unit' },
  { text: '一级以上', why: 'a grade has neither scale nor unit' },
  { text: '前10位', why: 'a place in a ranking is no limit' },
  { text: '超过10', why: 'a small number without scale and unit may be anything' },
  { text: 'over the years', why: 'there is no number' },
  { text: '过半', why: 'a half is no limit' },
  { text: '2023年以上半年为准', why: 'a year is no amount' },
  { text: '', why: 'it is empty' },
])('$text names no limit: $why', ({ text }) => {
  expect(limits(text)).toEqual([]);
});

test.each([
  { tag: '投资>=10亿元', want: 'above 1000000000' },
  { tag: '投资 >= 10 亿元', want: 'above 1000000000' },
  { tag: '营收>100亿元', want: 'above 10000000000' },
  { tag: '<=30人', want: 'below 30' },
  { tag: '<5亿元', want: 'below 500000000' },
])('the part $tag of the knowledge is the limit $want', ({ tag, want }) => {
  const limit = thresholdOf(tag);
  expect(limit && write(limit)).toBe(want);
});

test.each(['规上', '10亿元以上', '>0', ''])(
  'the part %j of the knowledge is a plain word',
  (tag) => {
    expect(thresholdOf(tag)).toBeNull();
  },
);

const BILLION: Threshold = {
  side: 'above',
  inclusive: true,
  amount: 1e9,
  dimension: 'money',
  isBare: false,
};

test.each([
  { name: 'the unit left out', other: { ...BILLION, isBare: false }, want: true },
  { name: 'the noise of binary fractions', other: { ...BILLION, amount: 1e9 + 1e-4 }, want: true },
  { name: 'the other side', other: { ...BILLION, side: 'below' as const }, want: false },
  { name: 'another amount', other: { ...BILLION, amount: 1.1e9 }, want: false },
  { name: 'no amount', other: { ...BILLION, amount: 0 }, want: false },
])('$name makes the limit the same: $want', ({ other, want }) => {
  expect(sameThreshold(BILLION, other)).toBe(want);
  expect(sameThreshold(other, BILLION)).toBe(want);
});

test('a limit says the same as a question, by its marks and in the knowledge', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9999 }),
      fc.constantFrom('', '万', '亿', '千万'),
      fc.constantFrom('元', '家', '人', '个'),
      (number, scale, unit) => {
        const amount = `${number}${scale}${unit}`;
        const [after] = limits(`投资${amount}以上的`);
        expect(after).toBeDefined();
        expect(limits(`超过${amount}的`)).toEqual([after]);
        const held = thresholdOf(`投资>=${amount}`);
        expect(held && write(held)).toBe(after);
      },
    ),
  );
});

test('mentions stand in order and inside the text, whatever the text', () => {
  const unit = fc.constantFrom(
    '超过',
    '10',
    '亿',
    '元',
    '以上',
    '百',
    '.',
    '家',
    'over ',
    '>=',
    '强',
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 15 }), (units) => {
      const text = units.join('');
      let last = 0;
      for (const { start, end, threshold } of findThresholds(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(threshold.amount).toBeGreaterThan(0);
        last = end;
      }
    }),
  );
});
