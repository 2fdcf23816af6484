import { expect, test } from 'vitest';
import { findAskedPeriods } from './asked-periods.ts';

test.each([
  { text: '建党百年那会儿', first: '1921-01-01', years: 100 },
  { text: '新中国成立70周年', first: '1949-01-01', years: 70 },
  { text: '建军九十周年', first: '1927-01-01', years: 90 },
])('reads $text as a year', ({ text, first, years }) => {
  const [found] = findAskedPeriods(text, '2000-01-01');
  const year = Number(first.slice(0, 4)) + years;
  expect(found?.period).toMatchObject({ type: 'span', span: { first: `${year}-01-01` } });
});

test('a stretch of years is no year', () => {
  expect(findAskedPeriods('建党百年来', '2000-01-01')).toEqual([]);
});
