import { expect, test } from 'vitest';
import { openYard, resultsOf } from '../../../test/yard.ts';

const yard = openYard();

test.each([
  {
    question: '哪年签约多？2016年和2017年签约项目差几个',
    want: ['difference 35个 of projects-2017, projects-2016'],
  },
  {
    question: '谁的更多？2017年出口额和营收差多少',
    want: ['difference 93.6亿元 of exports-2017, revenue-2017'],
  },
])('$question: the rest says of which', ({ question, want }) => {
  expect(resultsOf(yard.ask(question)).slice(0, 1)).toEqual(want);
});

test('a first question of its own is not passed over', () => {
  const { figures } = yard.ask('2017年谁的营收高？2016年和2017年签约项目差几个');
  expect(figures.map(({ fact }) => fact)).not.toEqual(['projects-2017', 'projects-2016']);
});
