import { expect, test } from 'vitest';
import { barsOf, openYard, resultsOf } from '../../../../test/yard.ts';

const yard = openYard();
const PROJECTS = 'difference 35个 of projects-2017, projects-2016';
const PROJECTS_GROWTH = 'growth 87.5% of projects-2016, projects-2017';

test.each([
  { question: '2017年签约项目比2016年多几个', want: [PROJECTS, PROJECTS_GROWTH] },
  { question: '2016年签约项目比2017年少几个', want: [PROJECTS, PROJECTS_GROWTH] },
  { question: '2017年签约项目比2016年增长了多少', want: [PROJECTS, PROJECTS_GROWTH] },
  { question: '2016年和2017年签约项目相差几个', want: [PROJECTS, PROJECTS_GROWTH] },
  {
    question: 'How many more projects were signed in 2017 than in 2016?',
    want: [PROJECTS, PROJECTS_GROWTH],
  },
  {
    question: '星澜港区2017年货物吞吐量比云汀港区多多少',
    want: ['difference 3750万吨 of throughput-2017, throughput-yunting'],
  },
  {
    question: '星澜港区2017年货物吞吐量是云汀港区的几倍',
    want: ['multiple 2.5倍 of throughput-2017, throughput-yunting'],
  },
  {
    question: '2017年货物吞吐量排名比2016年高几位',
    want: ['difference 2位 of throughput-rank-2016, throughput-rank-2017'],
  },
  {
    question: '2015年和2017年货物吞吐量增速相差几个百分点',
    want: ['difference 12.5个百分点 of throughput-growth-2015, throughput-growth-2017'],
  },
  {
    question: '2015年、2016年和2017年签约项目之和',
    want: ['sum 175个 of projects-2015, projects-2016, projects-2017'],
  },
  {
    question: '2015到2017年签约项目之和',
    want: ['sum 175个 of projects-2015, projects-2016, projects-2017'],
  },
  {
    question: '2017年营收加上奖补资金',
    want: ['sum 86.8亿元 of revenue-2017, subsidies-2017'],
  },
  {
    question: '2017年货物吞吐量和2018年上半年货物吞吐量相差多少',
    want: ['difference 3650万吨 of throughput-2017, throughput-2018-half'],
  },
  {
    question: '营收和出口额哪个多，多多少，2017年',
    want: ['difference 93.6亿元 of exports-2017, revenue-2017'],
  },
  {
    question: '2017年货物吞吐量6250万吨，离1亿吨的目标还差多少',
    want: ['difference 3750万吨 of the asker, throughput-2017'],
  },
  {
    question: '2017年货物吞吐量离1亿吨差多少',
    want: ['difference 3750万吨 of the asker, throughput-2017'],
  },
  {
    question: '2017年安全事故比2016年多几起',
    want: ['difference 3起 of accidents-2017, accidents-2016'],
  },
])('$question: $want', ({ question, want }) => {
  expect(resultsOf(yard.ask(question))).toEqual(want);
});

test.each([
  { question: '2017年营收和外资相差多少', why: '币种不同' },
  { question: '2017年货物吞吐量和签约项目相差多少', why: '单位的性质不同' },
  { question: '2020年货物吞吐量目标和2017年货物吞吐量相差多少', why: '一个是目标' },
  { question: '2018年上半年货物吞吐量是2017年的几倍', why: '所涉的时间长短不同' },
  { question: '2017年货物吞吐量和2017年货物吞吐量增速相差多少', why: '一个是总量' },
  { question: '2018年上半年货物吞吐量比2017年增长了多少', why: '所涉的时间长短不同' },
  { question: '2017年安全事故是2016年的几倍', why: '基数为零' },
  { question: '2016年和2017年仓储企业之和', why: '同一存量' },
  { question: '2015年和2017年货物吞吐量增速之和', why: '不能相加' },
  { question: '规上仓储企业与冷链仓储企业之和', why: '可能重复计算' },
  { question: '2017年进出口额与出口额之和', why: '可能重复计算' },
  { question: '2017年货物吞吐量与签约项目之和', why: '单位的性质不同' },
])('$question is shown side by side, not calculated: $why', ({ question, why }) => {
  const reply = yard.ask(question);
  expect(reply.results).toEqual([]);
  expect(reply.figures).toHaveLength(2);
  expect(barsOf(reply)).toContain(why);
});

test.each([
  { question: '2017年货物吞吐量和签约项目增长了多少', why: 'two things, none the other' },
  { question: '2014到2017年签约项目之和', why: 'the first year is not held' },
  { question: '2013年签约项目比2017年少几个', why: 'one year is not held' },
])('$question gets no result: $why', ({ question }) => {
  expect(yard.ask(question).results).toEqual([]);
});

test('a span that lacks a year in the middle is not added up', () => {
  const gap = openYard(undefined, ['projects-2016']);
  expect(gap.ask('2015到2017年签约项目之和').results).toEqual([]);
  expect(resultsOf(gap.ask('2015和2017年签约项目之和'))).toEqual([
    'sum 135个 of projects-2015, projects-2017',
  ]);
});

test('what curators set apart is told with the difference, and bars a ratio', () => {
  const difference = yard.ask('2017年星澜港区营收和海穗物流营收相差多少');
  expect(resultsOf(difference)).toEqual(['difference 64.8亿元 of revenue-2017, revenue-haisui']);
  expect(JSON.stringify(difference.lines)).toContain('一个是全区，一个是一家公司');
  const ratio = yard.ask('2017年星澜港区营收是海穗物流营收的几倍');
  expect(ratio.results).toEqual([]);
  expect(barsOf(ratio)).toContain('一个是全区，一个是一家公司');
});

test.each([
  { question: '2017年货物吞吐量比2016年多吗', want: 'yes' },
  { question: '2016年货物吞吐量比2017年多吗', want: 'no' },
  { question: '2016年货物吞吐量比2017年少吗', want: 'yes' },
  { question: '2017年货物吞吐量排名比2016年高吗', want: 'yes' },
  { question: '2016年货物吞吐量排名比2017年高吗', want: 'no' },
])('$question $want', ({ question, want }) => {
  expect(yard.ask(question).verdict).toBe(want);
});

test.each([
  '2017年出口额高过营收多少',
  '2017年出口额高出营收多少亿元',
  '2017年出口额减去营收，等于多少亿元',
  '2017年营收低于出口额多少亿元',
])('%s asks for the distance', (question) => {
  expect(resultsOf(yard.ask(question))).toEqual([
    'difference 93.6亿元 of exports-2017, revenue-2017',
  ]);
});
