import { expect, test } from 'vitest';
import { openYard, resultsOf } from '../../../test/yard.ts';

const yard = openYard();

test.each([
  {
    question: '2017年出口额180亿元，那么进口额是多少',
    want: ['rest 120亿元 of trade-2017, exports-2017'],
    why: 'what is told is held',
  },
  {
    question: '2017年出口额190亿元，那么进口额是多少',
    want: [],
    why: 'what is told is not held',
  },
])('$question: $why', ({ question, want }) => {
  expect(resultsOf(yard.ask(question))).toEqual(want);
});
