import { expect, test } from 'vitest';
import { openHouse } from '../../../test/made-up-house.ts';
import type { Edit } from '../../../test/made-up.ts';

const house = openHouse();

test.each([
  { question: '星澜港2017年装卸了多少东西', fact: 'harbour-throughput' },
  { question: '全年搬了多少东西', fact: 'harbour-throughput' },
  { question: '给港里出主意的是几个人', fact: 'harbour-advisers' },
])('$question is asked in the words of a sample', ({ question, fact }) => {
  expect(house.outcome(question)).toBe(fact);
});

test.each([
  { question: '星澜港2016年装卸了多少东西', why: 'of that year nothing is held' },
  { question: '海穗物流2017年装卸了多少东西', why: 'nor of that firm' },
  { question: '星澜港2017年装卸了多少危险的东西', why: 'no sample says a word of it' },
  { question: '星澜港装卸的东西你喜欢吗', why: 'it asks for no figure' },
  { question: '给港里出主意的请了几家公司', why: 'it counts something else' },
])('$question is not answered: $why', ({ question }) => {
  expect(house.outcome(question)).not.toMatch(/^harbour/);
});

const sample = (question: string): string =>
  `- indicator: warehouse-firms\n  questions: ['${question}']\n`;

/** Warehousing firms by another name, for which people ask in these words. */
const named = (zh: string): readonly Edit[] => [
  { file: 'indicators.yaml', find: 'zh: 仓储企业数', put: `zh: ${zh}` },
  { file: 'samples/harbour.yaml', find: null, put: sample('开冷库堆场的有几家') },
];

test('one of two sorts that are counted together has no figure of its own', () => {
  expect(openHouse(named('冷库堆场企业数')).outcome('港区开冷库的有几家')).toMatch(/^harbour/);
  expect(openHouse(named('冷库、堆场企业数')).outcome('港区开冷库的有几家')).not.toMatch(
    /^harbour/,
  );
});
