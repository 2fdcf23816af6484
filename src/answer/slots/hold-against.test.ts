import { expect, test } from 'vitest';
import { openHouse } from '../../../test/made-up-house.ts';
import { thingsAsked } from './hold-against.ts';

const { query, outcome } = openHouse();

test.each(['有多少仓储企业', '仓储企业有多少', '仓储企业数是多少', '仓储企业家数是多少'])(
  '%s asks for a number of things',
  (question) => {
    expect(thingsAsked(query(question))).toEqual(['企业']);
  },
);

test.each(['签约金额多少', '有多少金额', '货物吞吐量多少'])('%s does not', (question) => {
  expect(thingsAsked(query(question))).toEqual([]);
});

test('a place that is put forward in words asks for its time', () => {
  expect(outcome('星澜港区货物吞吐量全省第二是哪一年')).toBe('harbour-throughput-rank-province');
  expect(outcome('星澜港区货物吞吐量全省第五是哪一年')).not.toBe(
    'harbour-throughput-rank-province',
  );
});

test.each([
  { question: '星澜港区营收的企业有多少', why: 'firms are no money' },
  { question: '仓储企业包括哪些', why: 'a number names none' },
  { question: '仓储企业得了个什么称号', why: 'a number is no title' },
  { question: '自动化码头一投用就去了哪', why: 'a date is no place' },
])('$question gets no figure: $why', ({ question }) => {
  expect(outcome(question)).not.toMatch(
    /^(?:harbour|haisui)-(?:revenue|warehouse-firms|wharf-opening)$/,
  );
});
