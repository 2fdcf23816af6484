import { expect, test } from 'vitest';
import { openHouse } from '../../../test/made-up-house.ts';

const { ask } = openHouse();

test.each([
  '灯塔课堂是个什么活动',
  '灯塔课堂有什么好处',
  '灯塔课堂都讲些啥',
  '灯塔课堂这个活动是教什么的',
  '灯塔课堂是帮谁的',
  '灯塔课堂到底图个啥',
  '灯塔课堂是解决什么难题的',
  'What does the Lighthouse Class do for companies?',
  'What problem does the Lighthouse Class try to solve?',
])('%s is answered by what is written of it', (question) => {
  expect(ask(question).kind).toBe('answer');
});

test.each([
  { question: '灯塔课堂花了多少钱', why: 'it asks for an amount' },
  { question: '灯塔课堂是谁办的', why: 'it asks who' },
  { question: '灯塔课堂颁给谁了', why: 'it asks who got it' },
  { question: '灯塔课堂是哪家公司做的', why: 'it asks for a body that nothing names' },
  { question: '灯塔课堂那个项目是什么', why: 'it asks for something else of its name' },
  { question: '灯塔课堂的设备是个什么牌子', why: 'it asks for something of it' },
])('$question is not: $why', ({ question }) => {
  expect(ask(question).kind).not.toBe('answer');
});
