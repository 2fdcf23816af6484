import { expect, test } from 'vitest';
import { openHouse } from '../../../../test/made-up-house.ts';
import { firstLine } from '../../../../test/yard.ts';
import type { Edit } from '../../../../test/made-up.ts';

/** The projects and the amount of another year, and meetings for some of the firms. */
const MORE: readonly Edit[] = [
  {
    file: 'seeds/harbour.txt',
    find: '港区全年新签约项目64个',
    put: '2016年签约项目50个、签约金额200亿元。港区全年新签约项目64个',
  },
  {
    file: 'facts/harbour-2017.yaml',
    find: null,
    put: `- id: signed-projects-2016
  entity: xinglan-port
  indicator: signed-projects
  period: '2016'
  value: 50
  at: 2016年签约项目50个
- id: signed-amount-2016
  entity: xinglan-port
  indicator: signed-amount
  period: '2016'
  value: 200
  at: 签约金额200亿元
`,
  },
];

function results(...turns: readonly string[]): readonly string[] {
  return openHouse(MORE)
    .ask(...turns)
    .results.map(({ value }) => value);
}

test.each([
  { question: '2016年平均每个签约项目签约金额多少', want: ['4'] },
  { question: '2016年签约项目的签约金额平均每个多少', want: ['4'] },
  { question: '2016年平均单个签约项目的金额', want: ['4'] },
  { question: 'What was the average amount signed per project in 2016?', want: ['4'] },
])('$question: $want, wherever the things counted stand', ({ question, want }) => {
  expect(results(question)).toEqual(want);
});

test('an average at each of two times is told side by side', () => {
  expect(results('平均每个签约项目的金额，2016年和2017年哪个高')).toEqual(['4', '4.98']);
});

test.each([
  { question: '单个签约项目的平均金额哪年最高', want: ['4.98', '4'], line: '最高的是' },
  {
    question: '平均每个签约项目的金额，2016年和2017年哪年低',
    want: ['4', '4.98'],
    line: '最低的是',
  },
])('$question: the year that is asked for leads', ({ question, want, line }) => {
  const reply = openHouse(MORE).ask(question);
  expect(reply.results.map(({ value }) => value)).toEqual(want);
  expect(firstLine(reply).startsWith(line)).toBe(true);
});

test('of a year that is not held no highest is told', () => {
  expect(results('平均每个签约项目的金额，2015年和2017年哪年高')).toEqual([]);
});

test('an average may be asked of the two figures told last', () => {
  expect(results('2016年签约项目多少个，签约金额多少', '那平均每个呢')).toEqual(['4']);
});
