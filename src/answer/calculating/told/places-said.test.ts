import { expect, test } from 'vitest';
import { openYard, resultsOf } from '../../../../test/yard.ts';

const yard = openYard();
const factsOf = (question: string): (string | undefined)[] =>
  yard.ask(question).figures.map((figure) => ('fact' in figure ? figure.fact : undefined));

test('each place that is put forward stands with the ranking that gives it', () => {
  const both = ['throughput-rank-2017', 'throughput-rank-2016'];
  expect(factsOf('货物吞吐量到底是全国第三还是第五')).toEqual(both);
});

test('a place that no ranking gives proves nothing of the other', () => {
  expect(factsOf('货物吞吐量到底是全国第三还是第八')).not.toContain('throughput-rank-2016');
});

test('the way between two places that are said is told where one ranking gives both', () => {
  expect(resultsOf(yard.ask('货物吞吐量从全国第5位到第3位前进了几位'))).toEqual([
    'difference 2位 of throughput-rank-2016, throughput-rank-2017',
  ]);
  expect(resultsOf(yard.ask('货物吞吐量从全国第9位到第3位前进了几位'))).toEqual([]);
});
