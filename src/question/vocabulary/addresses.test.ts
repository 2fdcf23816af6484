import { expect, test } from 'vitest';
import { withoutAddress } from './addresses.ts';

test.each([
  { text: '老师，签约了多少项目', want: '签约了多少项目' },
  { text: '你好，师傅！面积多大', want: '面积多大' },
  { text: '各位老师好：面积多大', want: '面积多大' },
  { text: '面积多大，谢谢老师', want: '面积多大' },
  { text: '面积多大？小编', want: '面积多大' },
  { text: '老师有多少人', want: '老师有多少人' },
  { text: '机器人企业有多少', want: '机器人企业有多少' },
  { text: '机器人，企业', want: '企业' },
  { text: '有多少老师', want: '有多少老师' },
  { text: '老师，', want: '老师，' },
])('$text asks $want', ({ text, want }) => {
  expect(withoutAddress(text)).toBe(want);
});
