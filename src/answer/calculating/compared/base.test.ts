import { expect, test } from 'vitest';
import { openYard, resultsOf } from '../../../../test/yard.ts';

const yard = openYard();
const OF_2015 = 'base 3200万吨 of throughput-2015, throughput-growth-2015';
const OF_2017 = 'base 5556万吨 of throughput-2017, throughput-growth-2017';

test.each([
  { question: '倒推2014年货物吞吐量', want: [OF_2015], why: 'the year before a growth' },
  { question: '由2015年货物吞吐量倒推', want: [OF_2015], why: 'the year of a growth' },
  { question: '倒推货物吞吐量', want: [OF_2017], why: 'the newest' },
  {
    question: '按公布的增幅往回推，2014年货物吞吐量是多少万吨',
    want: [OF_2015],
    why: 'by a growth',
  },
  { question: '按25%的增幅，2014年货物吞吐量是多少', want: [OF_2015], why: 'the growth is said' },
  { question: '按30%的增幅，2014年货物吞吐量是多少', want: [], why: 'it grew by another one' },
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

test('what a growth added is told where the year before is not held', () => {
  expect(resultsOf(yard.ask('2015年货物吞吐量比2014年净增多少万吨'))).toEqual([
    'gain 800万吨 of throughput-2015, throughput-growth-2015',
    OF_2015,
  ]);
});

test('where both years are held what lies between them is told', () => {
  expect(resultsOf(yard.ask('2017年货物吞吐量比2016年净增多少万吨'))).toContain(
    'difference 1250万吨 of throughput-2017, throughput-2016',
  );
});

test('what was added in the year answers how much more there is, beside the total', () => {
  const reply = yard.ask('2017年泊位比上一年多了多少个');
  expect(reply.figures.map(({ fact }) => fact)).toEqual(['new-berths-2017', 'berths-2017']);
});
