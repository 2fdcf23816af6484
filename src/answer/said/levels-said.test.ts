import { expect, test } from 'vitest';
import { openHouse } from '../../../test/made-up-house.ts';
import type { Edit } from '../../../test/made-up.ts';

const LIST: readonly Edit[] = [
  { file: 'words.yaml', find: null, put: `- word: 全省\n  same: [省里]\n` },
  {
    file: 'indicators.yaml',
    find: null,
    put: `- id: bright-list
  name: { zh: 亮灯榜单入围企业, en: firms on the list }
  time: flow
  theme: port
- id: bright-piers
  name: { zh: 亮灯码头数, en: bright piers }
  unit: 个
  time: stock
  theme: port
`,
  },
  {
    file: 'facts/harbour-2017.yaml',
    find: null,
    put: `- id: bright-list
  entity: xinglan-port
  indicator: bright-list
  period: '2017'
  value: [海穗物流, 蓝锚冷链]
  at: 海穗物流、蓝锚冷链入围省级“亮灯”榜单
- id: bright-piers
  entity: xinglan-port
  indicator: bright-piers
  period: '2017'
  value: 5
  at: 亮灯码头5个
`,
  },
  {
    file: 'seeds/harbour.txt',
    find: '2017年3月正式投用',
    put: '2017年3月正式投用，海穗物流、蓝锚冷链入围省级“亮灯”榜单，全年建成亮灯码头5个，一个是省级亮灯码头',
  },
];

test('省里 of a list is the level that is printed before it', () => {
  expect(openHouse(LIST).outcome('入围省里亮灯榜单的企业是哪些')).toBe('bright-list');
});

test('a level that the sentence prints of others is not that of the number', () => {
  expect(openHouse(LIST).ask('省里的亮灯码头有几个').kind).not.toBe('answer');
});
