import { expect, test } from 'vitest';
import { openYard } from '../../test/yard.ts';

const yard = openYard();

test.each([
  { question: '2017年单个签约项目多少钱', want: 'average' },
  { question: '单家仓储企业拿到多少奖补资金', want: 'average' },
  { question: '单签约项目的营收多少', want: 'average' },
  { question: '单个签约项目最大的是哪个', want: undefined },
  { question: '签约项目多少个', want: undefined },
])('$question asks for $want', ({ question, want }) => {
  expect(yard.query(question).measure?.value).toBe(want);
});
