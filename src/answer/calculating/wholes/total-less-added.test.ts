import { expect, test } from 'vitest';
import { openYard, resultsOf } from '../../../../test/yard.ts';

const yard = openYard();
const BEFORE = ['rest 20个 of berths-2017, new-berths-2017'];

test.each([
  { question: '2017年泊位总数比新增的多多少', want: BEFORE },
  { question: '2017年泊位由多少个增加到多少个', want: BEFORE },
  { question: '2017年仓储企业总数比新增的多多少', want: [] },
])('$question: $want', ({ question, want }) => {
  expect(resultsOf(yard.ask(question))).toEqual(want);
});
