import { expect, test } from 'vitest';
import { inFittingRows } from './rows.ts';
import { pageButton } from './target.ts';

test.each([
  { name: 'four short ones', labels: ['⚖️ 对比', '📊 趋势', '📈 图', '📂 同类'], rows: [4] },
  { name: 'one long one', labels: ['2020', '2021', 'first half of 2022', '✓ 2023'], rows: [2, 2] },
  { name: 'no last one alone', labels: ['2020年', '2021年', '2022年', '✓ 2023年'], rows: [4] },
  { name: 'evenly', labels: ['2020年', '2021年', '2022年上半年', '✓ 2023年'], rows: [2, 2] },
  { name: 'longer than any row', labels: ['长'.repeat(40), '短'], rows: [1, 1] },
  { name: 'none', labels: [], rows: [] },
])('rows show every label whole: $name', ({ labels, rows }) => {
  const buttons = labels.map((label) => pageButton(label, { page: 'places', at: 0 }));
  const laid = inFittingRows(buttons, 4);
  expect(laid.map((row) => row.length)).toEqual(rows);
  expect(laid.flat()).toEqual(buttons);
});
