import { expect, test } from 'vitest';
import { openHouse } from '../../../../test/made-up-house.ts';
import { parsePeriod } from '../../../text/periods.ts';
import type { Asked } from './asked.ts';
import { contradictions, type Known } from './carries.ts';
import { createMeanings } from './meanings.ts';

const { knowledge, fact } = openHouse();
const known: Known = {
  meanings: createMeanings(knowledge),
  ofDefault: [...knowledge.facts.values()].filter(({ entity }) => entity.isDefault),
};
const THROUGHPUT: Asked = {
  entity: '星澜港区',
  indicator: '货物吞吐量',
  measure: 'level',
  period: '2017',
  where: [],
  among: null,
  status: null,
  claim: null,
  value: 'number',
  falls: false,
  unit: null,
};
const SIGNED: Asked = { ...THROUGHPUT, indicator: '签约项目' };

test.each([
  { name: 'what is held', asked: THROUGHPUT, id: 'harbour-throughput' },
  { name: 'an alias', asked: { ...THROUGHPUT, indicator: '货运量' }, id: 'harbour-throughput' },
  { name: 'no owner', asked: { ...THROUGHPUT, entity: null }, id: 'harbour-throughput' },
  { name: 'no time', asked: { ...THROUGHPUT, period: null }, id: 'harbour-throughput' },
  { name: 'a group', asked: { ...THROUGHPUT, indicator: '港口营收' }, id: 'harbour-throughput' },
  {
    name: 'a part',
    asked: { ...SIGNED, where: ['投资>10亿元'] },
    id: 'harbour-signed-projects-large',
  },
  {
    name: 'the only owner, without a name',
    asked: { ...THROUGHPUT, entity: null, indicator: '码头投用', value: 'date' },
    id: 'haisui-wharf-opening',
  },
  {
    name: 'whom a list names',
    asked: { ...THROUGHPUT, entity: '海穗', indicator: '仓储龙头', value: 'list' },
    id: 'harbour-warehouse-leaders',
  },
  {
    name: 'the year of an as-of date',
    asked: { ...THROUGHPUT, indicator: '仓储企业' },
    id: 'harbour-warehouse-firms',
  },
  {
    name: 'the year that the article of an undated fact covers',
    asked: { ...THROUGHPUT, entity: '海穗物流', indicator: '冷藏箱' },
    id: 'haisui-reefer-capacity',
  },
  {
    name: 'a goal as a goal',
    asked: { ...THROUGHPUT, period: '2020', status: 'target' },
    id: 'harbour-throughput-target',
  },
  {
    name: 'a rank in its scope',
    asked: { ...THROUGHPUT, measure: 'rank', among: '全省' },
    id: 'harbour-throughput-rank-province',
  },
] as const)('a fact carries a question for $name', ({ asked, id }) => {
  expect(contradictions(fact(id), asked, known)).toEqual([]);
});

test.each([
  { slot: 'indicator', asked: SIGNED, id: 'harbour-throughput' },
  {
    slot: 'indicator',
    asked: { ...THROUGHPUT, indicator: '公交线路数' },
    id: 'harbour-throughput',
  },
  { slot: 'entity', asked: { ...THROUGHPUT, entity: '望澜港区' }, id: 'harbour-throughput' },
  { slot: 'entity', asked: { ...THROUGHPUT, entity: '海穗物流' }, id: 'harbour-throughput' },
  {
    slot: 'entity',
    asked: { ...THROUGHPUT, entity: null, indicator: '营收' },
    id: 'haisui-revenue',
  },
  { slot: 'measure', asked: THROUGHPUT, id: 'harbour-throughput-growth' },
  { slot: 'measure', asked: { ...THROUGHPUT, measure: 'share' }, id: 'harbour-throughput' },
  { slot: 'period', asked: { ...THROUGHPUT, period: '2016' }, id: 'harbour-throughput' },
  { slot: 'period', asked: { ...THROUGHPUT, period: '2017-S1' }, id: 'harbour-throughput' },
  {
    slot: 'period',
    asked: { ...THROUGHPUT, entity: '海穗', indicator: '冷藏箱', period: '2018' },
    id: 'haisui-reefer-capacity',
  },
  { slot: 'part', asked: SIGNED, id: 'harbour-signed-projects-large' },
  { slot: 'part', asked: { ...SIGNED, where: ['投资>=10亿元'] }, id: 'harbour-signed-projects' },
  {
    slot: 'part',
    asked: { ...SIGNED, where: ['投资>=50亿元'] },
    id: 'harbour-signed-projects-large',
  },
  {
    slot: 'rank scope',
    asked: { ...THROUGHPUT, measure: 'rank', among: '全省' },
    id: 'harbour-throughput-rank-national',
  },
  { slot: 'status', asked: { ...THROUGHPUT, status: 'target' }, id: 'harbour-throughput' },
  { slot: 'status', asked: { ...THROUGHPUT, period: null }, id: 'harbour-throughput-target' },
] as const)('$id contradicts a question in its $slot', ({ slot, asked, id }) => {
  expect(contradictions(fact(id), asked, known)).toEqual([slot]);
});

test.each([
  { held: '2017-S1', asked: '2017', want: false },
  { held: '2017-Q1', asked: '2017-S1', want: false },
  { held: '2017-S1', asked: '2017-S1', want: true },
  { held: '2017-05-20', asked: '2017', want: true },
  { held: '../2017-06', asked: '2017-S1', want: true },
  { held: '../2017-06', asked: '2017-S2', want: false },
  { held: '2015/2017-06', asked: '2017', want: true },
  { held: '2015/2017-06', asked: '2015', want: false },
])('a figure of $held answers for $asked: $want', ({ held, asked, want }) => {
  const period = parsePeriod(held);
  if (period === null) throw new Error(`${held} is no period`);
  const found = contradictions(
    { ...fact('harbour-throughput'), period },
    { ...THROUGHPUT, period: asked },
    known,
  );
  expect(found).toEqual(want ? [] : ['period']);
});
