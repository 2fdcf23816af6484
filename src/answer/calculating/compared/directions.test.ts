import { expect, test } from 'vitest';
import { firstLine, openYard } from '../../../../test/yard.ts';

const yard = openYard();

test.each([
  { question: '货物吞吐量逐年上升吗', want: '是。', why: 'every year is held and larger' },
  { question: '货物吞吐量是不是一路走低', want: '不是。', why: 'it rose' },
  { question: '签约项目是不是一路往上', want: '不是。', why: 'one year fell' },
  { question: '货物吞吐量排名是不是一路下滑', want: '不是。', why: 'the smaller place is ahead' },
])('$question $want $why', ({ question, want }) => {
  expect(firstLine(yard.ask(question)).startsWith(want)).toBe(true);
});

test.each([
  { question: '货物吞吐量排名是不是一路上升', why: 'two times tell nothing of all the way' },
  { question: '签约项目走势', why: 'no way is put forward' },
  { question: '仓储企业是不是一路增加', why: 'a figure is printed as nearly so much' },
])('$question gets no verdict: $why', ({ question }) => {
  expect(firstLine(yard.ask(question))).not.toMatch(/^不?是。/);
});

test('of years that are not held between those that are nobody knows', () => {
  const house = openYard(undefined, ['throughput-2016']);
  expect(firstLine(house.ask('货物吞吐量逐年上升吗'))).not.toMatch(/^不?是。/);
  expect(firstLine(house.ask('2015年和2017年货物吞吐量是不是一路上升'))).toMatch(/^是。/);
});
