import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findNumbers } from './numbers.ts';

const found = (text: string): string[] =>
  findNumbers(text).map(({ start, end, value }) => `${text.slice(start, end)}=${value}`);

test.each([
  { name: 'finds digits', text: '共签约项目201个', want: ['201=201'] },
  { name: 'finds decimals', text: '1229.21亿元', want: ['1229.21=1229.21'] },
  { name: 'reads separators of thousands', text: '1,234,567元', want: ['1,234,567=1234567'] },
  { name: 'takes a comma before a list for no separator', text: '5,6个', want: ['5=5', '6=6'] },
  {
    name: 'takes two years side by side for two numbers',
    text: '2020,2021年',
    want: ['2020=2020', '2021=2021'],
  },
  { name: 'reads fractions', text: '占1/5强', want: ['1/5=0.2'] },
  { name: 'finds Chinese numerals', text: '五个方面，二十三家', want: ['五=5', '二十三=23'] },
  { name: 'finds ordinals', text: '位列中部第五位', want: ['五=5'] },
  { name: 'reads 首 and 唯一 as one', text: '全市首家，全省唯一', want: ['首=1', '唯一=1'] },
  { name: 'reads 一半 as a half', text: '占全市一半', want: ['一半=0.5'] },
  { name: 'reads 双 as two', text: '双目标', want: ['双=2'] },
  { name: 'leaves 万 and 亿 to the unit', text: '2.8万辆', want: ['2.8=2.8'] },
  { name: 'keeps leading zeros out of the value', text: '007', want: ['007=7'] },
  { name: 'finds nothing in words', text: '签约项目', want: [] },
  { name: 'finds nothing in an empty text', text: '', want: [] },
  { name: 'skips a division by zero', text: '1/0', want: [] },
  { name: 'takes no full stop into a number', text: 'In 2023.', want: ['2023=2023'] },
])('$name', ({ text, want }) => {
  expect(found(text)).toEqual(want);
});

test.each([
  { text: '201个', form: 'digits' },
  { text: '1/5', form: 'digits' },
  { text: '五位', form: 'chinese' },
  { text: '首家', form: 'word' },
])('$text is a number in $form', ({ text, form }) => {
  expect(findNumbers(text).map((mention) => mention.form)).toEqual([form]);
});

test('numbers stand in order, do not overlap and are finite, whatever the text', () => {
  const unit = fc.constantFrom(...Array.from('0123456789.,/%一二十百千万亿首半双第个 a'));
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
      let last = 0;
      for (const { start, end, value } of findNumbers(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(Number.isFinite(value)).toBe(true);
        last = end;
      }
    }),
    { numRuns: 1_000 },
  );
});

test('a printed number is found with its value', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 99_999_999 }),
      fc.integer({ min: 0, max: 99 }),
      (whole, part) => {
        const printed = part === 0 ? String(whole) : `${whole}.${part}`;
        expect(found(`达${printed}元`)).toEqual([`${printed}=${Number(printed)}`]);
      },
    ),
  );
});

test('a number of a thousand digits takes no time and does no harm', () => {
  expect(findNumbers('9'.repeat(1_000))).toHaveLength(1);
});
