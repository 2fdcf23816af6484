import { expect, test } from 'vitest';
import { openHouse } from '../../../test/made-up-house.ts';

const { outcome } = openHouse();

test.each([
  { question: '家里有亲戚想问下，2017年星澜港区签了多少项目', why: 'what is asked comes after it' },
  { question: '2017年星澜港区签了多少项目？我想带家人去', why: 'it speaks of the asker' },
  { question: '2017年星澜港区签了多少项目，风吹得真大', why: 'it tells something else' },
  { question: '船越来越多，2017年星澜港区签了多少项目', why: 'it tells something else' },
])('$question is answered: $why', ({ question }) => {
  expect(outcome(question)).toBe('harbour-signed-projects');
});

test.each([
  { question: '白石港区想问下，签了多少项目', why: 'it may say whose figure is meant' },
  { question: '2017年签了多少项目？白石的', why: 'it may say whose figure is meant' },
  { question: '2017年星澜港区签了多少项目？我说2016年的', why: 'it says when' },
  { question: '2017年仓储企业多少家？我想要规上', why: 'it says which part' },
  { question: '2017年星澜港区签了多少项目，主要是外来的', why: 'it says which part' },
  { question: '2017年星澜港区签了多少项目，只算做得大的', why: 'it says which part' },
])('$question is not: $why', ({ question }) => {
  expect(outcome(question)).not.toBe('harbour-signed-projects');
});
