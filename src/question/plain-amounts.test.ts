import { expect, test } from 'vitest';
import { withPlainAmounts } from './plain-amounts.ts';

test.each([
  { text: '营收几多亿', want: '营收多少亿' },
  { text: '签的50亿员以上的项目', want: '签的50亿元以上的项目' },
  { text: '三百万圆', want: '三百万元' },
  { text: '2万员工', want: '2万员工' },
  { text: '8名党员以上', want: '8名党员以上' },
])('$text is $want', ({ text, want }) => {
  expect(withPlainAmounts(text)).toBe(want);
});
