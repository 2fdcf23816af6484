import { expect, test } from 'vitest';
import { openHouse } from '../../../test/made-up-house.ts';
import type { Edit } from '../../../test/made-up.ts';

/** Only a year and a number are held under the name of the programme. */
const COUNTED: readonly Edit[] = [
  {
    file: 'indicators.yaml',
    find: null,
    put: `- id: class-sessions
  name: { zh: 灯塔课堂场次, en: sessions of the Lighthouse Class }
  aliases: [灯塔课堂]
  unit: 场
  theme: port
`,
  },
  {
    file: 'facts/harbour-2017.yaml',
    find: null,
    put: `- id: class-sessions
  entity: xinglan-port
  indicator: class-sessions
  period: '2017'
  value: 31
  at: 课堂开了31场
`,
  },
  { file: 'seeds/harbour.txt', find: '给装卸工人听。', put: '给装卸工人听,课堂开了31场。' },
];
const house = (): ReturnType<typeof openHouse> => openHouse(COUNTED);

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
