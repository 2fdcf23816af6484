import { expect, test } from 'vitest';
import { openYard, resultsOf, YARD, yearly, type ToldFact } from '../../../../test/yard.ts';

const GREW: ToldFact = {
  id: 'subsidies-growth',
  indicator: 'subsidies',
  measure: 'growth',
  direction: 'up',
  period: '2017',
  value: 8,
  unit: '倍',
  at: '2017年奖补资金增长8倍',
};
const house = openYard([...YARD, ...yearly('subsidies', { 2014: 500 }, '奖补资金', '万元'), GREW]);
const WORKED = [
  'multiple 8倍 of subsidies-2017, subsidies-2014',
  'growth 700% of subsidies-2014, subsidies-2017',
];

test.each([
  { question: '报道称奖补资金增长8倍，拿500万和4000万一除，对得上吗', want: WORKED },
  { question: '奖补资金从500万元到4000万元，说增长8倍，算得对吗', want: WORKED },
  { question: '奖补资金增长8倍，拿500万和4500万一除，对得上吗', want: WORKED },
  { question: '奖补资金增长9倍，拿500万和4000万一除，对得上吗', want: [] },
])('$question: $want', ({ question, want }) => {
  expect(resultsOf(house.ask(question))).toEqual(want);
});

test('beside a multiple that is reckoned stands the one that is printed', () => {
  const { figures } = house.ask('奖补资金从2014年到2017年翻了几倍');
  expect(figures.map(({ fact }) => fact)).toContain('subsidies-growth');
});
