import { expect, test } from 'vitest';
import { openYard } from '../../test/yard.ts';
import { chartOf } from './chart.ts';
import type { Writing } from './draft.ts';

const yard = openYard();
const WRITING: Writing = { language: 'zh', word: (tag) => tag, examples: [] };
const draw = (
  ids: readonly string[],
  { overTime = true, asked = false }: { overTime?: boolean; asked?: boolean } = {},
  writing = WRITING,
) => chartOf(ids.map(yard.fact), { overTime, asked }, writing);

const THREE = ['projects-2015', 'projects-2016', 'projects-2017'];
const TWO = THREE.slice(1);

test.each([
  { name: 'three figures', ids: THREE, asked: false, want: 3 },
  { name: 'two figures', ids: TWO, asked: false, want: null },
  { name: 'two figures that were asked for', ids: TWO, asked: true, want: 2 },
  { name: 'one figure that was asked for', ids: ['projects-2017'], asked: true, want: null },
  { name: 'no figures', ids: [], asked: true, want: null },
  {
    name: 'figures of two dimensions',
    ids: [...TWO, 'revenue-2017'],
    asked: true,
    want: null,
  },
  {
    name: 'figures of two currencies',
    ids: ['revenue-2016', 'revenue-2017', 'foreign-capital-2017'],
    asked: true,
    want: null,
  },
  {
    name: 'places of a ranking',
    ids: ['throughput-rank-2016', 'throughput-rank-2017'],
    asked: true,
    want: null,
  },
  {
    name: 'rates',
    ids: ['throughput-growth-2015', 'throughput-growth-2017'],
    asked: true,
    want: 2,
  },
])('$name, asked for: $asked, make $want bars', ({ ids, asked, want }) => {
  expect(draw(ids, { asked })?.bars.length ?? null).toBe(want);
});

test.each([
  { count: 20, want: 20 },
  { count: 21, want: null },
])('$count figures make $want bars', ({ count, want }) => {
  const ids = Array.from({ length: count }, () => 'projects-2017');
  expect(draw(ids, { asked: true })?.bars.length ?? null).toBe(want);
});

test('over time the bars stand in the order of time and are called by it', () => {
  expect(draw(THREE.toReversed())).toEqual({
    title: '星澜港区签约项目数',
    measuredIn: '单位：个',
    overTime: true,
    bars: [
      { label: '2015年', value: 60, text: '60个', style: 'result' },
      { label: '2016年', value: 40, text: '40个', style: 'result' },
      { label: '2017年', value: 75, text: '75个', style: 'result' },
    ],
    legend: {},
    source: '来源：《星澜港区年报》（2018）',
  });
});

test('a comparison keeps the order said, in the larger unit, called by what tells the bars apart', () => {
  const chart = draw(['subsidies-2017', 'revenue-2017', 'trade-2017'], { overTime: false });
  expect(chart).toMatchObject({ title: '星澜港区 2017年', measuredIn: '单位：亿元' });
  expect(chart?.bars.map(({ label, value }) => [label, value])).toEqual([
    ['奖补资金', 0.4],
    ['营收', 86.4],
    ['进出口额', 300],
  ]);
});

test('owners tell bars apart where all else is the same', () => {
  const chart = draw(['throughput-2017', 'throughput-yunting'], { overTime: false, asked: true });
  expect(chart?.title).toBe('2017年 货物吞吐量');
  expect(chart?.bars.map(({ label }) => label)).toEqual(['星澜港区', '云汀港区']);
});

test('half a year beside years, an estimate, a goal and a design are told apart', () => {
  const throughput = draw(['throughput-2017', 'throughput-2018-half', 'throughput-goal']);
  expect(throughput?.bars.map(({ style }) => style)).toEqual(['result', 'part-of-year', 'goal']);
  expect(throughput?.legend).toEqual({ 'part-of-year': '不足一年', goal: '目标或设计规模' });
  const revenue = draw(['revenue-2016', 'revenue-2017'], { asked: true });
  expect(revenue?.bars.map(({ style }) => style)).toEqual(['result', 'estimate']);
});

test('qualifiers are printed at the bars', () => {
  const chart = draw(['firms-2016', 'firms-2017'], { asked: true });
  expect(chart?.bars.map(({ text }) => text)).toEqual(['200家', '近260家']);
});

test('an English chart has English words', () => {
  const chart = draw(THREE, {}, { ...WRITING, language: 'en' });
  expect(chart).toMatchObject({
    title: 'projects signed of Xinglan Port',
    source: 'Source: 星澜港区年报 (2018)',
  });
  expect(chart?.bars[0]).toMatchObject({ label: '2015', text: '60 [60个]' });
});
