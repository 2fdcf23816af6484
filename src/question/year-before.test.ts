import { expect, test } from 'vitest';
import { openYard, resultsOf } from '../../test/yard.ts';

const yard = openYard();

test.each([
  { question: '2017年签约项目比上一年多几个', want: ['compare', 'difference'] },
  { question: '2017年签约项目比上年增长多少', want: [] },
])('$question asks $want', ({ question, want }) => {
  expect([...yard.query(question).operations]).toEqual(want);
});

test('the year before counts from the year of the clause before it', () => {
  expect(resultsOf(yard.ask('2017年签约项目多少个？比上一年多几个？'))).toContain(
    'difference 35个 of projects-2017, projects-2016',
  );
});
