import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHINESE_NUMERAL, parseChineseNumeral } from './numerals.ts';

test.each([
  { text: '一', want: 1 },
  { text: '两', want: 2 },
  { text: '十', want: 10 },
  { text: '十二', want: 12 },
  { text: '二十', want: 20 },
  { text: '二十三', want: 23 },
  { text: '一百', want: 100 },
  { text: '两百零五', want: 205 },
  { text: '一百一十', want: 110 },
  { text: '三千零六十', want: 3060 },
  { text: '九千九百九十九', want: 9999 },
  { text: '二〇二三', want: 2023 },
  { text: '二零二三', want: 2023 },
  { text: '零', want: 0 },
])('$text means $want', ({ text, want }) => {
  expect(parseChineseNumeral(text)).toBe(want);
});

test.each([
  { text: '', why: 'it is empty' },
  { text: '万', why: '万 belongs to the unit' },
  { text: '三万', why: '万 belongs to the unit' },
  { text: '12', why: 'digits are no Chinese numeral' },
  { text: '第三', why: '第 is no numeral' },
  { text: '三个', why: '个 is no numeral' },
])('$text is no Chinese numeral: $why', ({ text }) => {
  expect(parseChineseNumeral(text)).toBeNull();
});

const DIGITS = Array.from('零一二三四五六七八九');

/** Writes 1 to 9999 as a newspaper does. */
function write(value: number): string {
  let out = '';
  let gap = false;
  for (const [place, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / place) % 10;
    if (digit === 0) gap = out.length > 0;
    else {
      out += `${gap ? '零' : ''}${DIGITS[digit] ?? ''}${name}`;
      gap = false;
    }
  }
  return out;
}

test('every number below 万 is read back from the way it is written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), (value) => {
      expect(parseChineseNumeral(write(value))).toBe(value);
      expect(parseChineseNumeral(write(value).replace(/^一十/, '十'))).toBe(value);
    }),
    { numRuns: 2_000 },
  );
});

test('every run of numeral characters is a number', () => {
  const run = fc.string({
    unit: fc.constantFrom(...Array.from('〇零一二两三四五六七八九十百千')),
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(run, (text) => {
      expect(text).toMatch(new RegExp(`^${CHINESE_NUMERAL}$`));
      expect(parseChineseNumeral(text)).toBeGreaterThanOrEqual(0);
    }),
  );
});
