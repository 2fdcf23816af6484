import { expect, test } from 'vitest';
import { openHouse } from '../../../test/made-up-house.ts';
import { withoutSort } from './sorts.ts';

const { fact, query } = openHouse();

const left = (question: string, id: string): string =>
  withoutSort(query(question), fact(id))
    .tokens.map(({ text }) => text)
    .join('|');

test.each([
  { question: '哪家企业营收最多', id: 'haisui-revenue', want: '哪家|营收|最多' },
  { question: '哪家医院营收最多', id: 'haisui-revenue', want: '哪家|医院|营收|最多' },
  { question: '哪年企业营收', id: 'haisui-revenue', want: '哪年|企业|营收' },
  { question: '企业营收多少', id: 'haisui-revenue', want: '企业|营收|多少' },
  { question: 'which company', id: 'haisui-revenue', want: 'which' },
])('$question of $id leaves $want', ({ question, id, want }) => {
  expect(left(question, id)).toBe(want);
});
