import { expect, test } from 'vitest';
import { openHouse } from '../../../test/made-up-house.ts';

const { ask, outcome } = openHouse();

test.each([
  {
    question: '2017年签约项目多少个？港口营收多少？',
    want: 'harbour-signed-projects + harbour-revenue',
    why: 'two sentences ask',
  },
  {
    question: '2017年签约项目中，投资10亿元以上的有几个',
    want: 'harbour-signed-projects-large',
    why: 'the first clause only sets the scene',
  },
  {
    question: '仓储企业多少家，其中规上的几家',
    want: 'harbour-warehouse-firms + harbour-warehouse-firms-above-scale',
    why: 'the second clause leans on the first',
  },
  {
    question: '货物吞吐量、签约项目及投资10亿元以上项目数分别为多少',
    want: 'harbour-throughput + harbour-signed-projects + harbour-signed-projects-large',
    why: 'a limit belongs to the member that says it',
  },
  {
    question: '2017年签约项目多少个？谢谢！',
    want: 'harbour-signed-projects',
    why: 'thanks ask nothing',
  },
])('$question: $why', ({ question, want }) => {
  expect(outcome(question)).toBe(want);
});

test.each([
  '2017年签约项目多少个？2016年呢？',
  '2017年签约项目多少个？税收多少？',
  '签约项目和签约金额增长了多少',
])('half an answer is none: %s', (question) => {
  expect(ask(question).kind).not.toBe('answer');
});
