import { expect, test } from 'vitest';
import { openYard, resultsOf, YARD, yearly } from '../../../../test/yard.ts';

const yard = openYard();
const shown = (question: string, house = yard): string[] =>
  house.ask(question).figures.map(({ role, fact }) => `${role} ${fact}`);

test('a series stands in the order of time, with what became of it', () => {
  const reply = yard.ask('签约项目走势');
  expect(reply.form).toBe('series');
  expect(reply.figures.map(({ fact }) => fact)).toEqual([
    'projects-2015',
    'projects-2016',
    'projects-2017',
  ]);
  expect(resultsOf(reply)).toEqual([
    'difference 15个 of projects-2017, projects-2015',
    'growth 25% of projects-2015, projects-2017',
  ]);
});

test('half a year and a goal are no part of a series of years', () => {
  expect(shown('货物吞吐量历年变化')).toEqual([
    'operand throughput-2015',
    'operand throughput-2016',
    'operand throughput-2017',
    'context throughput-2018-half',
  ]);
});

test.each([
  {
    question: '2016到2017年签约项目变化',
    want: ['operand projects-2016', 'operand projects-2017'],
  },
  {
    question: '货物吞吐量排名走势',
    want: ['operand throughput-rank-2016', 'operand throughput-rank-2017'],
  },
  {
    question: '货物吞吐量增速走势',
    want: ['operand throughput-growth-2015', 'operand throughput-growth-2017'],
  },
  { question: '仓储企业走势', want: ['operand firms-2016', 'operand firms-2017'] },
])('$question shows $want', ({ question, want }) => {
  expect(shown(question)).toEqual(want);
});

test.each([
  {
    question: '货物吞吐量排名走势',
    want: ['difference 2位 of throughput-rank-2016, throughput-rank-2017'],
  },
  {
    question: '货物吞吐量增速走势',
    want: ['difference 12.5个百分点 of throughput-growth-2015, throughput-growth-2017'],
  },
])('$question: of places and percentages no growth is told', ({ question, want }) => {
  expect(resultsOf(yard.ask(question))).toEqual(want);
});

test.each([
  { question: '冷藏箱产能走势', why: 'a single point' },
  { question: '云汀港区货物吞吐量走势', why: 'a single point of that owner' },
  { question: '2013到2017年签约项目走势', why: 'the first time is not held' },
])('$question is no series: $why', ({ question }) => {
  expect(yard.ask(question)).toMatchObject({ kind: 'refusal', results: [], chart: null });
});

test('a series from zero tells a difference and no growth', () => {
  expect(resultsOf(yard.ask('安全事故走势'))).toEqual([
    'difference 3起 of accidents-2017, accidents-2016',
  ]);
});

test.each([
  { count: 20, chart: true },
  { count: 21, chart: false },
])('a series of $count years is told whole, and drawn: $chart', ({ count, chart }) => {
  const values = Object.fromEntries(
    Array.from({ length: count }, (_, at) => [1990 + at, 100 + at]),
  );
  const house = openYard([
    ...YARD.filter(({ indicator }) => indicator !== 'projects'),
    ...yearly('projects', values, '签约项目', '个'),
  ]);
  const reply = house.ask('签约项目走势');
  expect(reply.figures).toHaveLength(count);
  expect(reply.chart !== null).toBe(chart);
});
