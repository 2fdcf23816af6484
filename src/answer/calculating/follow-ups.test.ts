import { expect, test } from 'vitest';
import { openYard, resultsOf } from '../../../test/yard.ts';

const yard = openYard();
const PROJECTS = [
  'difference 35个 of projects-2017, projects-2016',
  'growth 87.5% of projects-2016, projects-2017',
];

test.each([
  { turns: ['2017年签约项目多少', '和2016年比呢'], want: PROJECTS },
  { turns: ['2017年签约项目多少', '比2016年多几个'], want: PROJECTS },
  { turns: ['2016年签约项目多少', '和2017年相差几个'], want: PROJECTS },
  {
    turns: ['2017年营收多少', '换算成万元是多少'],
    want: ['conversion 864000万元 of revenue-2017'],
  },
  {
    turns: ['2017年签约项目多少', '历年变化呢'],
    want: [
      'difference 15个 of projects-2017, projects-2015',
      'growth 25% of projects-2015, projects-2017',
    ],
  },
  { turns: ['2017年签约项目比2016年多几个', '换成百分比呢'], want: PROJECTS },
  {
    turns: ['2017年底规上仓储企业多少家', '那占比呢'],
    want: ['share 25% of firms-above-scale, firms-2017'],
  },
  { turns: ['2017年签约项目多少', '那占比呢'], want: [] },
  { turns: ['2017年签约项目多少', '和外资比呢'], want: [] },
  { turns: ['2017年签约项目多少', '和2013年比呢'], want: [] },
  { turns: ['和2016年比呢'], want: [] },
])('$turns: $want', ({ turns, want }) => {
  expect(resultsOf(yard.ask(...turns))).toEqual(want);
});

test.each([
  { turns: ['签约项目走势', '画个图'], want: 3, why: 'the series that was told' },
  { turns: ['2017年签约项目多少', '画个图'], want: 3, why: 'what was told, at all times' },
  { turns: ['2017年营收和奖补资金分别多少', '画个图'], want: 2, why: 'the figures told last' },
  { turns: ['冷藏箱产能多少', '画个图'], want: null, why: 'one figure is no chart' },
  { turns: ['2017年营收和签约项目分别多少', '画个图'], want: null, why: 'money beside things' },
  { turns: ['画个图'], want: null, why: 'nothing was told' },
])('$turns draws $want bars: $why', ({ turns, want }) => {
  expect(yard.ask(...turns).chart?.bars.length ?? null).toBe(want);
});
