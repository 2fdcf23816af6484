import { expect, test } from 'vitest';
import { openYard, resultsOf } from '../../../test/yard.ts';

const yard = openYard();
const OF_2015 = 'base 3200万吨 of throughput-2015, throughput-growth-2015';
const OF_2017 = 'base 5556万吨 of throughput-2017, throughput-growth-2017';

test.each([
  { question: '倒推2014年货物吞吐量', want: [OF_2015], why: 'the year before a growth' },
  { question: '由2015年货物吞吐量倒推', want: [OF_2015], why: 'the year of a growth' },
  { question: '倒推货物吞吐量', want: [OF_2017], why: 'the newest' },
  { question: '倒推2012年货物吞吐量', want: [], why: 'no growth leads from it' },
  { question: '倒推2016年签约项目', want: [], why: 'no growth is held of it' },
  { question: '倒推2016年云汀港区货物吞吐量', want: [], why: 'the growth is of another owner' },
])('$question: $want, $why', ({ question, want }) => {
  expect(resultsOf(yard.ask(question))).toEqual(want);
});

test('a growth that took everything has no base', () => {
  const house = openYard(undefined, [], {
    'throughput-growth-2017': { direction: 'down', value: 100, at: '2017年货物吞吐量下降100%' },
  });
  expect(house.ask('由2017年货物吞吐量倒推').results).toEqual([]);
});
