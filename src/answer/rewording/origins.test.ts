import { expect, test } from 'vitest';
import { openHouse } from '../../../test/made-up-house.ts';

const { ask, outcome } = openHouse();
const formOf = (question: string): string => ask(question).form;

test.each([
  '灯塔课堂出自哪篇文章',
  '灯塔课堂是哪来的说法',
  '一单到港这个提法出自哪里',
  'Which article mentions the Lighthouse Class?',
])('%s is answered by the thing, whose passage shows where it is printed', (question) => {
  expect(formOf(question)).toBe('entry');
});

test('a figure is told with its passage to who asks where it is printed', () => {
  expect(outcome('2017年货物吞吐量4310万吨出自哪篇报道')).toBe('harbour-throughput');
});

test.each(['数据来源是什么', '你的数据从哪来的', '港区的数据出自哪里', 'What is your source?'])(
  '%s names nothing and is answered by the articles',
  (question) => {
    expect(formOf(question)).toBe('source');
  },
);

test.each(['钢琴课堂出自哪家公司', '风筝大赛是哪来的活动'])(
  '%s asks for the origin of what nobody tells',
  (question) => {
    expect(ask(question).kind).not.toBe('answer');
  },
);
