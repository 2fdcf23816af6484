import { expect, test } from 'vitest';
import { openYard, resultsOf } from '../../../test/yard.ts';

const yard = openYard();
const leads = (question: string): readonly string[] =>
  yard
    .ask(question)
    .figures.filter(({ role }) => role === 'answer')
    .map(({ fact }) => fact ?? '');

test.each([
  { question: '签约项目最多的一年是哪年', want: ['projects-2017'] },
  { question: '签约项目最多的两年是哪两年', want: ['projects-2017', 'projects-2015'] },
  { question: '签约项目最少的两年是哪两年', want: ['projects-2016', 'projects-2015'] },
])('$question: $want', ({ question, want }) => {
  expect(leads(question)).toEqual(want);
});

test('of two that are compared the distance is told as well where it is asked for', () => {
  expect(resultsOf(yard.ask('2016年和2017年，签约项目哪年更多，多几个'))).toContain(
    'difference 35个 of projects-2017, projects-2016',
  );
});

test('nothing that is named side by side goes unlooked at', () => {
  expect(yard.ask('2017年出口额、营收、房租哪个最高').kind).not.toBe('answer');
});
