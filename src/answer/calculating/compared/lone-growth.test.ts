import { expect, test } from 'vitest';
import { openYard } from '../../../../test/yard.ts';

const yard = openYard(undefined, ['throughput-2015', 'throughput-2016', 'throughput-2018-half']);

test.each([
  {
    question: '2017年货物吞吐量走势怎样',
    want: ['throughput-2017', 'throughput-growth-2017'],
    why: 'the level and its growth',
  },
  {
    question: '2015年货物吞吐量走势',
    want: ['throughput-growth-2015'],
    why: 'nothing but a growth is held of the year',
  },
  { question: '云汀港区2017年货物吞吐量走势', want: [], why: 'the growth is of another owner' },
  { question: '2017年营收走势', want: [], why: 'no growth is printed' },
  { question: '2014年货物吞吐量走势', want: [], why: 'nothing is held of the year' },
])('$question: $want, $why', ({ question, want }) => {
  const { kind, figures } = yard.ask(question);
  const told = kind === 'refusal' ? [] : figures.filter(({ role }) => role === 'answer');
  expect(told.map(({ fact }) => fact)).toEqual(want);
});
