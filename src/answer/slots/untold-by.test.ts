import { expect, test } from 'vitest';
import { openHouse } from '../../../test/made-up-house.ts';
import { untoldBy } from './untold-by.ts';

const { query, fact } = openHouse();
const COUNT = fact('harbour-signed-projects');
const SUM = fact('harbour-signed-amount');
const LIST = fact('harbour-warehouse-leaders');

test.each([
  { question: '签约项目指什么', want: 'meaning' },
  { question: '签约项目是咋回事', want: 'meaning' },
  { question: '请问签约企业的名称', want: 'name' },
  { question: '是哪家公司签约的', want: 'name' },
  { question: '签约是在什么站开始的', want: 'place' },
  { question: '请介绍签约项目', want: 'account' },
  { question: 'What does the signing do?', want: 'account' },
  { question: 'What is a signed project?', want: 'definition' },
  { question: '签约项目多少个', want: null },
  { question: '签约项目', want: null },
  { question: '请介绍签约项目的规模', want: null },
  { question: 'What is the number of projects signed?', want: null },
])('a number of things leaves $question without: $want', ({ question, want }) => {
  expect(untoldBy(query(question), [COUNT])).toBe(want);
});

test('a sum may be an account, but explains nothing', () => {
  expect(untoldBy(query('介绍一下签约金额'), [SUM])).toBeNull();
  expect(untoldBy(query('请解释签约'), [SUM])).toBe('meaning');
});

test('a list may hold the names that are asked for', () => {
  expect(untoldBy(query('是哪家公司签约的'), [LIST])).toBeNull();
});
