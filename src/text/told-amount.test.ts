import { expect, test } from 'vitest';
import { dimensionTold, holdsNumber } from './told-amount.ts';

test.each([
  { text: '两个多小时', want: 'time' },
  { text: '即将满10周岁', want: 'time' },
  { text: '突破两千亿', want: 'money' },
  { text: '千亿元园区', want: 'money' },
  { text: '每季度', want: 'time' },
  { text: '每半个月', want: 'time' },
  { text: '每家企业', want: null },
  { text: '第四届', want: null },
  { text: '两班倒', want: null },
  { text: '首次达到', want: null },
  { text: '正式开工', want: null },
])('$text measures $want', ({ text, want }) => {
  expect(dimensionTold(text)).toBe(want);
});

test.each([
  { text: '两班倒', want: true },
  { text: '几千万元', want: true },
  { text: '首家', want: true },
  { text: '数据登记系统', want: false },
  { text: 'AA+', want: false },
])('whether $text tells a number: $want', ({ text, want }) => {
  expect(holdsNumber(text)).toBe(want);
});
