import { expect, test } from 'vitest';
import { openHouse } from '../../../test/made-up-house.ts';

const { ask } = openHouse();

test.each([
  { question: '2017年星澜港区货物吞吐量是全省第一家吗', verdict: 'no' },
  { question: '2017年星澜港区货物吞吐量在全国是第一家吗', verdict: 'no' },
])('$question: $verdict', ({ question, verdict }) => {
  expect(ask(question).verdict).toBe(verdict);
});
