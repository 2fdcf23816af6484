import { expect, test } from 'vitest';
import type { Measured } from './measure.ts';
import { aloneTable, costTable, loadTable } from './tables.ts';

const measured = (name: string, p50: number, perSecond: number, askMs = 0): Measured => ({
  name,
  p50,
  p95: 2 * p50,
  p99: 3 * p50,
  perSecond,
  updates: 100,
  used: { cpuMs: 250, rssMb: 80, askMs, calls: askMs === 0 ? 0 : 150 },
});
const silent = measured('silent', 0.5, 2000);
const echo = measured('echo', 1, 1000);
const memory = measured('memory', 1.75, 500, 50);
const sqlite = measured('sqlite', 2.5, 250, 50);
const redis = measured('redis', 1.5, 250, 50);

test('each stands beside the echo bot, by the median', () => {
  const [heading, ...rows] = aloneTable([silent, echo, memory], echo);
  expect(heading).toHaveLength(7);
  expect(rows).toEqual([
    ['silent', '0.50 ms', '1.00 ms', '1.50 ms', '−0.50 ms', '2.50 ms', ''],
    ['echo', '1.00 ms', '2.00 ms', '3.00 ms', '', '2.50 ms', ''],
    ['memory', '1.75 ms', '3.50 ms', '5.25 ms', '+0.75 ms', '2.50 ms', '1.50'],
  ]);
});

test('under load, the rate is told as a share of that of the echo bot', () => {
  const [heading, row] = loadTable('32 at once', [memory], echo);
  expect(heading?.[0]).toBe('32 at once');
  expect(row).toEqual([
    'memory',
    '500',
    '50%',
    '1.75 ms',
    '3.50 ms',
    '5.25 ms',
    '2.50 ms',
    '80 MB',
  ]);
});

test('the parts of an update add up to its median', () => {
  const rows = costTable({ silent, echo, memory, sqlite, redis }).slice(1);
  const parts = rows.map(([, ms = '']) => Number.parseFloat(ms.replace('−', '-')));
  expect(parts).toEqual([0.5, 0.5, 0.5, 0.25, 0.75, -0.25]);
  expect(parts.slice(0, 4).reduce((sum, ms) => sum + ms, 0)).toBe(memory.p50);
  expect(costTable({ silent, echo, memory, sqlite, redis: null })).toHaveLength(rows.length);
});
