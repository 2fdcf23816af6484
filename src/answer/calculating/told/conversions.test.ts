import { expect, test } from 'vitest';
import { barsOf, openYard, resultsOf } from '../../../../test/yard.ts';

const yard = openYard();

test.each([
  { question: '2017年营收换算成万元是多少', want: ['conversion 864000万元 of revenue-2017'] },
  { question: '2017年奖补资金折合多少亿元', want: ['conversion 0.4亿元 of subsidies-2017'] },
  { question: '2017年堆场面积换算成公顷', want: ['conversion 1300公顷 of area-2017'] },
  { question: '2017年堆场面积换算成吨', want: [] },
  { question: '2013年营收换算成万元', want: [] },
])('$question: $want', ({ question, want }) => {
  expect(resultsOf(yard.ask(question))).toEqual(want);
});

test.each(['2017年营收折合多少美元', '2017年外资换算成人民币'])(
  '%s: no article gives a rate',
  (question) => {
    const reply = yard.ask(question);
    expect(reply.results).toEqual([]);
    expect(barsOf(reply)).toContain('汇率');
  },
);
