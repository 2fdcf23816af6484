import { expect, test } from 'vitest';
import { createRecent } from './recent.ts';

test('only the newest are drawn', () => {
  const recent = createRecent<number>(3);
  expect(recent.draw(0)).toBeNull();
  for (const item of [1, 2, 3, 4, 5]) recent.add(item);
  const drawn = [0, 0.4, 0.99].map((dice) => recent.draw(dice));
  expect(new Set(drawn)).toEqual(new Set([3, 4, 5]));
});
