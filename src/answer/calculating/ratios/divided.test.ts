import { expect, test } from 'vitest';
import { openYard, resultsOf } from '../../../../test/yard.ts';

const yard = openYard();
const EACH = 'average 1.15亿元 of revenue-2017, projects-2017';

test.each([
  { question: '2017年营收除以签约项目数是多少', want: [EACH] },
  { question: '拿2017年营收除以签约项目，均值多少', want: [EACH] },
  { question: '2017年营收除以签约项目数等于多少', want: [EACH] },
  { question: '2016年营收除以2017年签约项目数是多少', want: [] },
  { question: '2017年签约项目数除以营收是多少', want: [] },
])('$question: $want', ({ question, want }) => {
  expect(resultsOf(yard.ask(question))).toEqual(want);
});

test('two figures of one sort make no average', () => {
  const results = resultsOf(yard.ask('2017年出口额除以进出口额是多少'));
  expect(results.join()).not.toContain('average');
});
