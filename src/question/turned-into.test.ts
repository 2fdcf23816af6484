import { expect, test } from 'vitest';
import { openYard } from '../../test/yard.ts';

const yard = openYard();

test.each([
  { question: '要转成什么模式', want: false },
  { question: '转成哪种港口', want: false },
  { question: '转成万元是多少', want: true },
])('$question asks for another unit: $want', ({ question, want }) => {
  expect(yard.query(question).operations.has('conversion')).toBe(want);
});
