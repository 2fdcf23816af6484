import { expect, test } from 'vitest';
import { openHouse } from '../../../test/made-up-house.ts';
import { SESSIONS } from '../../../test/made-up-sessions.ts';

const house = (): ReturnType<typeof openHouse> => openHouse(SESSIONS);

test.each(['请讲讲灯塔课堂', '灯塔课堂指什么', 'Tell me what the Lighthouse Class is for'])(
  '%s gets what is written of it',
  (question) => {
    expect(house().ask(question).form).toBe('entry');
  },
);

test.each(['灯塔课堂在什么站开的', '请问灯塔课堂的企业名称'])(
  '%s is told neither by a number nor by what it is',
  (question) => {
    expect(house().ask(question).kind).not.toBe('answer');
  },
);

test.each(['灯塔课堂 2017年 场次', '灯塔课堂有几场'])('%s still gets the number', (question) => {
  expect(house().outcome(question)).toBe('class-sessions');
});
