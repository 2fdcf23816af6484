import { expect, test } from 'vitest';
import { openHouse } from '../../../test/made-up-house.ts';

test.each([
  {
    name: 'a verb of what is to come asks for the goal of that year',
    turns: ['2020年货物吞吐量要到多少万吨'],
    want: 'harbour-throughput-target',
  },
  {
    name: 'a result goes before a goal',
    turns: ['2017年货物吞吐量要多少万吨'],
    want: 'harbour-throughput',
  },
  {
    name: 'what is over asks for no goal',
    turns: ['2020年货物吞吐量到了多少万吨'],
    want: 'refusal: period',
  },
  {
    name: 'a part is named by its limit and one word',
    turns: ['10亿元以上的项目几个'],
    want: 'harbour-signed-projects-large',
  },
  {
    name: 'another limit is another part',
    turns: ['20亿元以上的项目几个'],
    want: 'refusal: unexplained',
  },
])('$name', ({ turns, want }) => {
  expect(openHouse().outcome(...turns)).toBe(want);
});

test.each([
  { question: '签约金额突破300了吗', want: 'yes' },
  { question: '签约金额突破400了吗', want: 'no' },
  { question: '签约金额有没有150个亿', want: 'yes' },
  { question: '签约金额有没有400个亿', want: 'no' },
  { question: '签约项目将近70个吗', want: 'yes' },
  { question: '签约项目将近60个吗', want: 'no' },
  { question: '签约项目将近600个吗', want: 'no' },
  { question: '仓储企业接近260家吗', want: 'yes' },
])('$question $want', ({ question, want }) => {
  expect(openHouse().ask(question).verdict).toBe(want);
});
