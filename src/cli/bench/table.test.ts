import { expect, test } from 'vitest';
import { tableLines } from './table.ts';
import { percentile } from './timing.ts';

test('columns are as wide as their widest cell, the first to the left', () => {
  const rows = [
    ['facts', 'p50'],
    ['300', '0.50 ms'],
  ];
  expect(tableLines(rows)).toEqual(['facts      p50', '300    0.50 ms']);
});

test('no rows give no lines', () => {
  expect(tableLines([])).toEqual([]);
});

test.each([
  { sample: [], percent: 50, want: 0 },
  { sample: [3], percent: 99, want: 3 },
  { sample: [4, 1, 3, 2], percent: 50, want: 3 },
  { sample: [4, 1, 3, 2], percent: 100, want: 4 },
])('the $percent percentile of $sample is $want', ({ sample, percent, want }) => {
  expect(percentile(sample, percent)).toBe(want);
});
