import { expect, test } from 'vitest';
import { openHouse } from '../../../test/made-up-house.ts';

const { outcome, ask } = openHouse();

const idsOf = (question: string): readonly string[] =>
  ask(question).figures.flatMap(({ role, fact }) => (role === 'answer' ? [fact] : []));

test.each([
  {
    question: '星澜港区2017年签约有哪些数据',
    want: ['harbour-signed-projects', 'harbour-signed-projects-large', 'harbour-signed-amount'],
    why: 'every figure whose name holds the word',
  },
  {
    question: '星澜港区2017年货物吞吐量指标有哪些',
    want: [
      'harbour-throughput',
      'harbour-throughput-growth',
      'harbour-throughput-rank-national',
      'harbour-throughput-rank-province',
    ],
    why: 'a level, its growth and its places, and no goal',
  },
  {
    question: '星澜港区2017年货物吞吐量排名的指标有哪些',
    want: ['harbour-throughput-rank-national', 'harbour-throughput-rank-province'],
    why: 'only what is of the measure that is said',
  },
])('$question lists $why', ({ question, want }) => {
  expect(idsOf(question)).toEqual(want);
});

test.each([
  { question: '星澜港区2016年签约有哪些数据', why: 'another year' },
  { question: '星澜港区2017年农业有哪些指标', why: 'an unknown word' },
  { question: '星澜港区有哪些指标', why: 'nothing named' },
])('$question lists nothing: $why', ({ question }) => {
  expect(outcome(question)).not.toMatch(/^harbour/);
});
