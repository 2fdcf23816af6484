import { expect, test } from 'vitest';
import { onceAMinute } from './once-a-minute.ts';

test('the first fault is told, then one a minute with how many were left out', () => {
  let nowMs = 0;
  const told: [unknown, number][] = [];
  const tell = onceAMinute(
    (error, left) => told.push([error, left]),
    () => nowMs,
  );
  for (const error of ['a', 'b', 'c']) tell(error);
  nowMs = 60_000;
  for (const error of ['d', 'e']) tell(error);
  nowMs = 120_000;
  tell('f');
  expect(told).toEqual([
    ['a', 0],
    ['d', 2],
    ['f', 1],
  ]);
});
