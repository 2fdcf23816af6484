import { expect, test } from 'vitest';
import { openYard, resultsOf, YARD } from '../../../../test/yard.ts';

const START = {
  id: 'first-area',
  indicator: 'first-area',
  period: 'undated',
  value: 0.5,
  at: '从0.5平方公里起步',
} as const;
const house = openYard([...YARD, START]);
const GREW = 'difference 12.5平方公里 of area-2017, first-area';
const TIMES = 'multiple 26倍 of area-2017, first-area';

test.each([
  { question: '堆场面积从起步到2017年扩大了多少', want: [GREW, TIMES] },
  { question: '堆场面积从起步到现在翻了多少倍', want: [TIMES, GREW] },
  { question: '从起步到2016年堆场面积扩大了多少', want: [] },
  { question: '签约项目从起步到2017年多了多少', want: [] },
])('$question: $want', ({ question, want }) => {
  expect(resultsOf(house.ask(question))).toEqual(want);
});
