import { expect, test } from 'vitest';
import { firstLine, openYard, resultsOf } from '../../../../test/yard.ts';

const MOVED = {
  'throughput-rank-2017': { moved: '前进四位', at: '2017年货物吞吐量居全国第三位、前进四位' },
};
const house = openYard(undefined, ['throughput-rank-2016'], MOVED);

test('the place before is reckoned from the move that is printed', () => {
  const reply = house.ask('2017年货物吞吐量前一次排全国第几');
  expect(resultsOf(reply)).toEqual([
    'place-before 7位 of throughput-rank-2017, throughput-rank-2017',
  ]);
  expect(firstLine(reply)).toContain('前一次排第7位');
});

test('without a printed move the place of now is not told for that before', () => {
  const plain = openYard(undefined, ['throughput-rank-2016']);
  expect(plain.ask('2017年货物吞吐量前一次排全国第几').kind).not.toBe('answer');
});
