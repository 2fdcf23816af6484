import { expect, test } from 'vitest';
import { barsOf, openYard, resultsOf } from '../../../../test/yard.ts';

const yard = openYard();

test('a result stands beside the goal of the amount that is said, and is no share of it', () => {
  const reply = yard.ask('2017年货物吞吐量完成了9000万吨目标的百分之几');
  expect(resultsOf(reply)).toEqual([]);
  expect(reply.figures.map(({ fact }) => fact)).toEqual(['throughput-2017', 'throughput-goal']);
  expect(barsOf(reply)).toContain('目标');
});

test('an amount that is no goal is set beside nothing', () => {
  expect(yard.ask('2017年货物吞吐量完成了8000万吨目标的百分之几').kind).toBe('refusal');
});

test('what came after a goal was set is told in percent of it', () => {
  const house = openYard(undefined, [], { 'throughput-goal': { period: 'undated' } });
  const reply = house.ask('2017年货物吞吐量完成了9000万吨目标的百分之几');
  expect(resultsOf(reply)).toEqual(['attained 69.44% of throughput-2017, the asker']);
});

test.each([
  {
    question: '把100亿当满分，2016年营收走到百分之几了',
    want: ['attained 80% of revenue-2016, the asker'],
  },
  {
    question: '2016年营收80亿元，是100亿的百分之几',
    want: ['attained 80% of revenue-2016, the asker'],
  },
  { question: '2016年营收完成了100亿目标的百分之几', want: [] },
  { question: '把100个当满分，2017年签约项目占几成', want: [] },
])('$question: $want', ({ question, want }) => {
  expect(resultsOf(yard.ask(question))).toEqual(want);
});
