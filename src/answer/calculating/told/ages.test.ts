import { expect, test } from 'vitest';
import { openYard, resultsOf, YARD } from '../../../../test/yard.ts';

const house = openYard([
  ...YARD,
  { id: 'opened', indicator: 'opened', period: '1990', value: { date: '1990' }, at: '1990年开港' },
]);

test.each([
  { question: '到2017年开港多少年了', want: ['age 27年 of opened, the asker'] },
  { question: '开港多少年了', want: [] },
  { question: '到1980年开港多少年了', want: [] },
])('$question: $want', ({ question, want }) => {
  expect(resultsOf(house.ask(question))).toEqual(want);
});
