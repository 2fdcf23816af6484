import { expect, test } from 'vitest';
import { openHouse } from '../../../../test/made-up-house.ts';
import type { Edit } from '../../../../test/made-up.ts';

const RANK: readonly Edit[] = [
  {
    file: 'seeds/harbour.txt',
    find: '港区全年新签约项目64个',
    put: '2015年货物吞吐量居全国第十四位。港区全年新签约项目64个',
  },
  {
    file: 'facts/harbour-2017.yaml',
    find: null,
    put: `- id: throughput-rank-2015
  entity: xinglan-port
  indicator: cargo-throughput
  measure: rank
  among: 全国
  period: '2015'
  value: 14
  at: 2015年货物吞吐量居全国第十四位
`,
  },
];

test('ranks of two years are compared in the scope that both have', () => {
  const { figures, results } = openHouse(RANK).ask('货物吞吐量排名从2015年到2017年前进了多少位');
  expect(figures.map(({ fact }) => fact)).toEqual([
    'throughput-rank-2015',
    'harbour-throughput-rank-national',
  ]);
  expect(results.map(({ value }) => value)).toEqual(['5']);
});
