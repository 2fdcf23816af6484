import { expect, test } from 'vitest';
import { openHouse } from '../../../test/made-up-house.ts';

const { outcome } = openHouse();

test.each([
  { question: '仓储小企业有多少', why: 'a size is a part' },
  { question: '仓储大企业有多少', why: 'and so is this one' },
  { question: '大型仓储企业有多少', why: 'in two characters as well' },
  {
    question: '别处有仓储企业吗',
    why: 'elsewhere is elsewhere, also where a yes or no is asked for',
  },
])('$question is refused: $why', ({ question }) => {
  expect(outcome(question)).toBe('refusal: unexplained');
});

test.each([
  { question: '仓储企业有多少', want: 'harbour-warehouse-firms', why: 'nothing is taken away' },
  { question: '哪些大仓储龙头企业', want: 'harbour-warehouse-leaders', why: 'it asks with 大' },
])('$question is answered with $want: $why', ({ question, want }) => {
  expect(outcome(question)).toBe(want);
});
