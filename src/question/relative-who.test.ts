import { expect, test } from 'vitest';
import { openHouse } from '../../test/made-up-house.ts';

const { query } = openHouse();

test.each([
  { text: 'projects who signed in 2017', asks: false },
  { text: 'who signed projects in 2017', asks: true },
  { text: 'the projects were signed by who', asks: true },
])('$text asks who: $asks', ({ text, asks }) => {
  expect(query(text).operations.has('who')).toBe(asks);
});
