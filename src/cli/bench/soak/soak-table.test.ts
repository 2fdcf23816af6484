import { expect, test } from 'vitest';
import { judge, SOAK_HEADING, soakRow, type Tenth } from './soak-table.ts';

const tenth = (heapMb: number, rssMb: number, faults = 0): Tenth => ({
  updates: 100_000,
  perSecond: 512.4,
  heapMb,
  rssMb,
  faults,
});

test.each([
  { name: 'a tenth more', end: tenth(110, 300), want: 'heap +10.0%, RSS +0.0%, faults 0: held' },
  { name: 'less', end: tenth(90, 270), want: 'heap −10.0%, RSS −10.0%, faults 0: held' },
  {
    name: 'a heap that grew',
    end: tenth(120, 300),
    want: 'heap +20.0%, RSS +0.0%, faults 0: NOT HELD',
  },
  { name: 'memory beside the heap', end: tenth(100, 360), want: 'RSS +20.0%, faults 0: NOT HELD' },
  { name: 'a fault', end: tenth(100, 300, 1), want: 'faults 1: NOT HELD' },
])('$name is judged as it is', ({ end, want }) => {
  expect(judge([tenth(100, 300), tenth(500, 900), end])).toContain(want);
});

test('nothing is judged of nothing', () => {
  expect(judge([])).toBe('nothing was handled');
});

test('rows stand under their heading', () => {
  const row = soakRow(tenth(100, 300));
  expect(row).toHaveLength(SOAK_HEADING.length);
  expect(row).toContain('100.0 MB');
  expect(row.trim().split(/\s{2,}/)).toEqual(['100000', '512', '100.0 MB', '300.0 MB', '0']);
});
