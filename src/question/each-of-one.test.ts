import { expect, test } from 'vitest';
import { openYard } from '../../test/yard.ts';

const yard = openYard();

test.each([
  { question: '奖补资金4000万发给8家，一家多少', want: 'average' },
  { question: '一家多少奖补资金', want: undefined },
  { question: '8家企业，一家都没有吗', want: undefined },
])('$question asks for $want', ({ question, want }) => {
  expect(yard.query(question).measure?.value).toBe(want);
});
