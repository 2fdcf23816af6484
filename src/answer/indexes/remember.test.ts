import { expect, test } from 'vitest';
import { remembered } from './remember.ts';

function counting(): { of: (item: object) => number; times: () => number } {
  let count = 0;
  return { of: remembered(() => (count += 1)), times: () => count };
}

test('what is asked for again is not computed again', () => {
  const { of, times } = counting();
  const item = {};
  expect([of(item), of(item), of({})]).toEqual([1, 1, 2]);
  expect(times()).toBe(2);
});

test('an item in use stays however many others come, one out of use is let go', () => {
  const { of, times } = counting();
  const [used, unused] = [{}, {}];
  of(used);
  of(unused);
  for (let i = 0; i < 10_000; i += 1) {
    of({});
    of(used);
  }
  expect(times()).toBe(10_002);
  of(unused);
  expect(times()).toBe(10_003);
});
