import { expect, test } from 'vitest';
import { openHouse } from '../../test/made-up-house.ts';
import { labelOf, measureAfter, questionFor } from './labels.ts';

const { knowledge, fact, outcome } = openHouse();
const english = new Map(knowledge.words.map(({ word, en }) => [word, en ?? word]));
const word = (tag: string): string => english.get(tag) ?? tag;
const facts = [...knowledge.facts.values()];

test('there are facts to ask for', () => {
  expect(facts.length).toBeGreaterThan(10);
});

test.each(facts.map(({ id }) => ({ id, question: questionFor(fact(id), 'zh', word) })))(
  '$question is answered with $id and nothing else',
  ({ id, question }) => {
    expect(outcome(question)).toBe(id);
  },
);

test.each(facts.map(({ id }) => ({ id, question: questionFor(fact(id), 'en', word) })))(
  '$question is answered with $id and nothing else',
  ({ id, question }) => {
    expect(outcome(question)).toBe(id);
  },
);

test.each([
  { id: 'harbour-throughput', question: '星澜港区2017年货物吞吐量是多少？' },
  { id: 'harbour-throughput-growth', question: '星澜港区2017年货物吞吐量增速是多少？' },
  {
    id: 'harbour-throughput-rank-province',
    question: '星澜港区2017年货物吞吐量排名在全省是第几？',
  },
  { id: 'harbour-throughput-target', question: '星澜港区2020年货物吞吐量目标是多少？' },
  {
    id: 'harbour-signed-projects-large',
    question: '星澜港区2017年投资10亿元以上签约项目数是多少？',
  },
  { id: 'harbour-warehouse-leaders', question: '星澜港区截至2017年12月仓储龙头企业？' },
  { id: 'haisui-wharf-opening', question: '海穗物流2017年自动化码头投用时间？' },
  { id: 'haisui-reefer-capacity', question: '海穗物流冷藏箱产能是多少？' },
])('$id is asked for as $question', ({ id, question }) => {
  expect(questionFor(fact(id), 'zh', word)).toBe(question);
});

test.each([
  { id: 'harbour-throughput', label: 'cargo throughput of Xinglan Port District in 2017' },
  {
    id: 'harbour-throughput-target',
    label: 'cargo throughput target of Xinglan Port District in 2020',
  },
  {
    id: 'harbour-warehouse-firms-above-scale',
    label: 'warehousing firms (above designated size) of Xinglan Port District as of 2017-12',
  },
  { id: 'haisui-reefer-capacity', label: 'reefer container capacity of Haisui Logistics' },
])('$id is called $label', ({ id, label }) => {
  expect(labelOf(fact(id), 'en', word)).toBe(label);
});

test('no two facts of one scope share a label', () => {
  const labels = facts.map((one) => labelOf(one, 'zh', word) + (one.among ?? ''));
  expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
});

test.each([
  { name: '货物吞吐量', unit: '万吨', want: '增速' },
  { name: '货物吞吐量增速', unit: '%', want: '' },
  { name: '货物吞吐量', unit: null, want: '' },
])('the growth of $name ($unit) is called "$want" behind the name', ({ name, unit, want }) => {
  const growth = fact('harbour-throughput-growth');
  const indicator = { ...growth.indicator, name: { ...growth.indicator.name, zh: name }, unit };
  expect(measureAfter({ ...growth, indicator }, 'zh')).toBe(want);
});
