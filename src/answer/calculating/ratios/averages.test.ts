import { expect, test } from 'vitest';
import { openYard, resultsOf } from '../../../../test/yard.ts';

const yard = openYard();

test.each([
  {
    question: '2017年营收平均每平方公里多少',
    want: ['average 6.65亿元 of revenue-2017, area-2017'],
  },
  { question: '每平方公里营收多少', want: ['average 6.65亿元 of revenue-2017, area-2017'] },
  {
    question: '2017年平均每平方公里奖补资金',
    want: ['average 307.69万元 of subsidies-2017, area-2017'],
  },
])('$question: $want', ({ question, want }) => {
  expect(resultsOf(yard.ask(question))).toEqual(want);
});

test.each([
  { question: '2016年营收平均每平方公里多少', why: 'the area is not held for that year' },
  { question: '营收户均多少', why: 'nothing counts households' },
  { question: '2017年货物吞吐量增速平均每平方公里多少', why: 'a rate is no total' },
  { question: '2020年货物吞吐量目标平均每平方公里多少', why: 'a goal is no total' },
])('$question gets no result: $why', ({ question }) => {
  expect(yard.ask(question).results).toEqual([]);
});
