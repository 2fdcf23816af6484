import { expect, test } from 'vitest';
import { openYard, resultsOf } from '../../../../test/yard.ts';

const yard = openYard();

test.each([
  {
    question: '2017年平均每个月签约几个项目',
    want: ['average 6.25个 of projects-2017, the asker'],
    why: 'what came in a year',
  },
  {
    question: '2017年货物吞吐量平均每天多少万吨',
    want: ['average 17.12万吨 of throughput-2017, the asker'],
    why: 'likewise each day of it',
  },
  { question: '平均每个月有多少家仓储企业', want: [], why: 'a stock is no sum over a year' },
  { question: '2018年上半年货物吞吐量平均每个月多少', want: [], why: 'half a year is no year' },
])('$question: $want, $why', ({ question, want }) => {
  expect(resultsOf(yard.ask(question))).toEqual(want);
});
