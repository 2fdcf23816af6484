import { expect, test } from 'vitest';
import { openHouse } from '../../../test/made-up-house.ts';
import { SESSIONS } from '../../../test/made-up-sessions.ts';
import { asksForThing } from './asks-for-thing.ts';

const { query } = openHouse();

test.each([
  { question: '灯塔课堂搞的什么名堂', want: true },
  { question: '请说明港务顾问', want: true },
  { question: '港务顾问怎么聘的', want: true },
  { question: '签约项目多少个', want: false },
  { question: '货物吞吐量是什么水平', want: false },
  { question: '签约金额是个啥数字', want: false },
])('$question asks for a thing: $want', ({ question, want }) => {
  expect(asksForThing(query(question))).toBe(want);
});

test.each(['灯塔课堂讲的什么业务', '请说明灯塔课堂', '灯塔课堂怎么讲的'])(
  '%s is no question for the number of its sessions',
  (question) => {
    expect(openHouse(SESSIONS).ask(question).form).toBe('entry');
  },
);

test('the number is still told to who asks for it', () => {
  expect(openHouse(SESSIONS).outcome('灯塔课堂开了几场')).toBe('class-sessions');
});

test.each([
  { question: '港务顾问怎么聘来的', want: 'refusal' },
  { question: '港务顾问得了什么签约项目', want: 'refusal' },
  { question: '签约金额如何', want: 'answer' },
])('$question gets a $want, for a bare number tells no way and no thing', ({ question, want }) => {
  expect(openHouse().ask(question).kind).toBe(want);
});
