import { expect, test } from 'vitest';
import { openHouse } from '../../test/made-up-house.ts';

const over = [
  { file: 'facts/harbour-2017.yaml', find: 'value: 4310\n', put: 'value: 4310\n  qualifier: 超\n' },
  {
    file: 'facts/harbour-2017.yaml',
    find: '全年完成货物吞吐量4310万吨',
    put: '全年完成货物吞吐量超4310万吨',
  },
  {
    file: 'seeds/harbour.txt',
    find: '完成货物吞吐量4310',
    put: '完成货物吞吐量超4310',
  },
];

test.each([
  { question: '2017年货物吞吐量超过4000万吨了吗', verdict: 'yes' },
  { question: '2017年货物吞吐量超过5000万吨了吗', verdict: 'not-stated' },
])('$question of 超4310万吨 is $verdict, with the figure', ({ question, verdict }) => {
  const { ask, outcome } = openHouse(over);
  expect(ask(question).verdict).toBe(verdict);
  expect(outcome(question)).toBe('harbour-throughput');
});
