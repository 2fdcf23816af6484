import { expect, test } from 'vitest';
import { openHouse } from '../../../test/made-up-house.ts';
import type { Edit } from '../../../test/made-up.ts';

const { outcome } = openHouse();

test.each([
  {
    question: '签约项目数和签约金额分别是多少',
    want: ['harbour-signed-projects', 'harbour-signed-amount'],
  },
  { question: '签约项目和港务顾问', want: ['harbour-advisers', 'harbour-signed-projects'] },
  {
    question: '仓储企业和签约项目各有多少',
    want: ['harbour-signed-projects', 'harbour-warehouse-firms'],
  },
  {
    question: '签约项目多少个，签约金额多少亿元',
    want: ['harbour-signed-projects', 'harbour-signed-amount'],
  },
  {
    question: 'How many projects were signed, and what was the amount signed?',
    want: ['harbour-signed-projects', 'harbour-signed-amount'],
  },
  {
    question: '海穗物流的营收和冷藏箱产能',
    want: ['haisui-reefer-capacity', 'haisui-revenue'],
  },
])('two indicators asked together are both answered: $question', ({ question, want }) => {
  expect(outcome(question).split(' + ').toSorted()).toEqual(want.toSorted());
});

test.each([
  { question: '签约项目', want: 'harbour-signed-projects', why: 'no word asks for the amount' },
  { question: '签约金额', want: 'harbour-signed-amount', why: 'no word asks for the projects' },
  { question: '仓储龙头企业', want: 'harbour-warehouse-leaders', why: '龙头 tells them apart' },
  { question: '仓储企业', want: 'harbour-warehouse-firms', why: '龙头 is not said' },
  { question: '营收', want: 'harbour-revenue', why: 'the default owner is meant' },
  { question: '签约项目和上饶', want: 'refusal: unexplained', why: 'one of them is unknown' },
])('only $want answers $question: $why', ({ question, want }) => {
  expect(outcome(question)).toBe(want);
});

/** A second indicator, said with the words of the first in another order. */
const ALIKE: readonly Edit[] = [
  {
    file: 'indicators.yaml',
    find: null,
    put: `- id: meetings
  name: { zh: 项目签约, en: meetings }
  aliases: []
  unit: 场
  theme: investment
`,
  },
  {
    file: 'facts/harbour-2017.yaml',
    find: null,
    put: `- id: harbour-meetings
  entity: xinglan-port
  indicator: meetings
  period: '2017'
  value: 5
  at: 航运交流会5场
`,
  },
];

test.each([
  { question: '项目的签约有多少', want: 'clarification', why: 'nothing tells them apart' },
  { question: '签约项目有多少', want: 'harbour-signed-projects', why: 'it is spelled out' },
  { question: '项目签约有多少', want: 'harbour-meetings', why: 'it is spelled out' },
  { question: '项目的签约有多少场', want: 'harbour-meetings', why: 'its counter is said' },
  {
    question: '签约项目有多少场',
    want: 'harbour-meetings',
    why: 'its counter goes before the name',
  },
])('of two names made of the same words $question comes to $want: $why', ({ question, want }) => {
  expect(openHouse(ALIKE).outcome(question)).toBe(want);
});

test('of an amount of money and a number of things, 多少项目 asks for the number', () => {
  const money = ALIKE.map(({ put, ...edit }) => ({
    ...edit,
    put: put
      .replace('unit: 场', 'unit: 亿元')
      .replace(/value: 5[^]*/, 'value: 318.6\n  at: 签约金额318.6亿元\n'),
  }));
  const house = openHouse(money);
  expect(house.outcome('有多少项目签约')).toBe('harbour-signed-projects');
  expect(house.outcome('项目签约有多少亿元')).toBe('harbour-meetings');
});

test('who asks back offers a figure of each as a question', () => {
  const opened = openHouse(ALIKE);
  const { suggestions } = opened.ask('项目的签约有多少');
  expect(suggestions.map(({ question }) => opened.outcome(question)).toSorted()).toEqual([
    'harbour-meetings',
    'harbour-signed-projects',
  ]);
});

/** A vague name that has no figure itself and stands for its members. */
const VAGUE: readonly Edit[] = [
  {
    file: 'indicators.yaml',
    find: null,
    put: `- id: port-production
  name: { zh: 港口生产量, en: port production }
  aliases: []
  theme: port
`,
  },
  {
    file: 'indicators.yaml',
    find: '  broader: port-revenue',
    put: '  broader: port-production',
  },
];

test('a vague name shows its members', () => {
  expect(openHouse(VAGUE).outcome('港口生产量')).toBe('harbour-throughput');
});

test('a vague name adds no members to a figure that is named', () => {
  expect(openHouse(VAGUE).outcome('仓储企业在港口生产量中有多少家')).not.toContain('throughput');
});

test.each([
  { question: '生产量是多少', want: 'harbour-signed-projects + harbour-throughput' },
  { question: '货物的生产量是多少', want: 'harbour-throughput' },
])('of the members those that explain the question are shown: $question', ({ question, want }) => {
  const edits: readonly Edit[] = [
    ...VAGUE,
    { file: 'indicators.yaml', find: 'aliases: []', put: 'aliases: [生产量]' },
    {
      file: 'indicators.yaml',
      find: '  unit: 个\n  theme: investment',
      put: '  unit: 个\n  theme: investment\n  broader: port-production',
    },
  ];
  expect(openHouse(edits).outcome(question).split(' + ').toSorted().join(' + ')).toBe(want);
});

test.each([
  { turns: ['货物吞吐量增长多少', '全国排名呢'], want: 'harbour-throughput-rank-national' },
  { turns: ['仓储企业有多少家', '其中规上的呢'], want: 'harbour-warehouse-firms-above-scale' },
  { turns: ['2017年签约项目', '那签约金额呢'], want: 'harbour-signed-amount' },
  { turns: ['港区营收', '海穗物流呢'], want: 'haisui-revenue' },
  { turns: ['2017年货物吞吐量', '2016年呢'], want: 'refusal: period' },
  { turns: ['2017年货物吞吐量', '上半年呢'], want: 'refusal: period' },
  { turns: ['签约项目', '上饶呢'], want: 'refusal: unexplained' },
  { turns: ['2016年签约项目', '那签约金额呢'], want: 'refusal: period' },
])('$turns leads to $want', ({ turns, want }) => {
  expect(outcome(...turns)).toBe(want);
});
