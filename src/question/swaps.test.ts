import { expect, test } from 'vitest';
import { openYard } from '../../test/yard.ts';

const yard = openYard();

test.each([
  { question: '换成2016年呢', want: false },
  { question: '换成云汀港区呢', want: false },
  { question: '换成万元呢', want: true },
  { question: '换成万元是多少', want: true },
])('$question asks for another unit: $want', ({ question, want }) => {
  expect(yard.query(question).operations.has('conversion')).toBe(want);
});
