import { expect, test } from 'vitest';
import { openYard, resultsOf } from '../../../../test/yard.ts';

const yard = openYard();

test.each([
  {
    question: '2017年没有达到规上的仓储企业有多少家',
    want: ['rest 195家 of firms-2017, firms-above-scale'],
    why: 'the whole of the part is told',
  },
  { question: '2017年没有签约的项目有多少个', want: [], why: 'the figure is no part' },
  { question: '2017年有没有规上仓储企业', want: [], why: 'no number is asked for' },
])('$question: $why', ({ question, want }) => {
  expect(resultsOf(yard.ask(question))).toEqual(want);
});
