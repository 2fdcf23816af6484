import { expect, test } from 'vitest';
import { choicesFrom } from './choices.ts';

const LIST = Array.from({ length: 100 }, (_, index) => index);

test('one seed chooses the same again, another something else', () => {
  const first = choicesFrom('a').some(LIST, 10);
  expect(choicesFrom('a').some(LIST, 10)).toEqual(first);
  expect(choicesFrom('b').some(LIST, 10)).not.toEqual(first);
});

test('some of a list are different items of it', () => {
  const some = choicesFrom('a').some(LIST, 40);
  expect(new Set(some).size).toBe(40);
  expect(
    choicesFrom('a')
      .some(LIST, 1000)
      .toSorted((a, b) => a - b),
  ).toEqual(LIST);
});

test('every item is chosen some time, and chances are met', () => {
  const { one, chance } = choicesFrom('a');
  expect(new Set(LIST.map(() => one(['x', 'y', 'z']))).size).toBe(3);
  const met = LIST.filter(() => chance(0.3)).length;
  expect(met).toBeGreaterThan(15);
  expect(met).toBeLessThan(45);
});

test('of nothing there is nothing to choose', () => {
  expect(choicesFrom('a').one([])).toBeUndefined();
  expect(choicesFrom('a').some([], 3)).toEqual([]);
});
