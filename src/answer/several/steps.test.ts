import { expect, test } from 'vitest';
import { openYard, resultsOf } from '../../../test/yard.ts';

const yard = openYard();

test.each([
  {
    question: '2016年和2017年各签约项目多少个，差几个',
    want: [
      'difference 35个 of projects-2017, projects-2016',
      'growth 87.5% of projects-2016, projects-2017',
    ],
  },
  {
    question: '规上仓储企业几家、冷链仓储企业几家，各占多少',
    want: ['share 25% of firms-above-scale, firms-2017', 'share 11.54% of firms-cold, firms-2017'],
  },
  { question: '2017年营收多少？签约项目多少个？', want: [] },
])('$question calculates $want of what is asked first', ({ question, want }) => {
  expect(resultsOf(yard.ask(question))).toEqual(want);
});

test('the figures that are asked for first are told beside the result', () => {
  const reply = yard.ask('2017年货物吞吐量多少、营收多少，2017年货物吞吐量比2016年多多少');
  expect(reply.kind).not.toBe('refusal');
});
