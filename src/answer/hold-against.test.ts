import { expect, test } from 'vitest';
import { openHouse } from '../../test/made-up-house.ts';
import { thingsAsked } from './hold-against.ts';

const { query } = openHouse();

test.each(['有多少仓储企业', '仓储企业数是多少', '仓储企业家数是多少'])(
  '%s asks for a number of things',
  (question) => {
    expect(thingsAsked(query(question))).toEqual(['企业']);
  },
);

test.each(['签约金额多少', '有多少金额', '货物吞吐量多少'])('%s does not', (question) => {
  expect(thingsAsked(query(question))).toEqual([]);
});

test('a place that is put forward in words asks for its time', () => {
  const { outcome } = openHouse();
  expect(outcome('星澜港区货物吞吐量全省第二是哪一年')).toBe('harbour-throughput-rank-province');
  expect(outcome('星澜港区货物吞吐量全省第五是哪一年')).not.toBe(
    'harbour-throughput-rank-province',
  );
});
