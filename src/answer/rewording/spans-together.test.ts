import { expect, test } from 'vitest';
import { openYard, resultsOf, YARD, type ToldFact } from '../../../test/yard.ts';

const STAGES: readonly ToldFact[] = [
  {
    id: 'revenue-q1',
    entity: 'haisui',
    indicator: 'revenue',
    period: '2018-Q1',
    value: 6,
    at: '2018年一季度海穗物流营收6亿元',
    not_comparable: [{ with: 'revenue-q2', reason: { zh: '一个是预计的', en: 'one is expected' } }],
  },
  {
    id: 'revenue-q2',
    entity: 'haisui',
    indicator: 'revenue',
    period: '2018-Q2',
    value: 7,
    status: 'expected',
    at: '2018年二季度海穗物流预计营收7亿元',
  },
];
const house = openYard([...YARD, ...STAGES]);
const SUM = ['sum 13亿元 of revenue-q1, revenue-q2'];

test.each([
  {
    question: '海穗物流2018年一季度营收加上二季度预计营收，2018年上半年能到多少',
    want: SUM,
    why: 'the half is what the quarters make',
  },
  {
    question: '海穗物流一季度营收加上二季度预计营收，2018年上半年能到多少',
    want: SUM,
    why: 'its year is theirs',
  },
  {
    question: '海穗物流一季度营收加上二季度预计营收，2017年上半年能到多少',
    want: [],
    why: 'of that year nothing is held',
  },
  {
    question: '海穗物流2018年一季度营收加上二季度预计营收，2018年下半年能到多少',
    want: [],
    why: 'they make no second half',
  },
])('$question: $want, $why', ({ question, want }) => {
  expect(resultsOf(house.ask(question))).toEqual(want);
});

test('figures of one time that curators set apart are no stages of a sum', () => {
  expect(resultsOf(house.ask('2017年营收加上海穗物流的营收是多少'))).toEqual([]);
});
