import { expect, test } from 'vitest';
import { openHouse } from '../../../test/made-up-house.ts';
import type { Edit } from '../../../test/made-up.ts';

const HEAD: readonly Edit[] = [
  {
    file: 'entities.yaml',
    find: null,
    put: `- id: lu-fan
  kind: person
  name: { zh: 陆帆, en: Lu Fan }
- id: he-shan
  kind: person
  name: { zh: 何杉, en: He Shan }
- id: wave-prize
  kind: award
  name: { zh: 银浪奖, en: Silver Wave Prize }
- id: tide-prize
  kind: award
  name: { zh: 金潮奖, en: Golden Tide Prize }
`,
  },
  {
    file: 'indicators.yaml',
    find: null,
    put: `- id: harbour-master
  name: { zh: 港务长, en: harbour master }
  time: stock
  theme: port
- id: prizes
  name: { zh: 荣誉, en: honours }
  aliases: [什么奖]
  time: stock
  theme: port
`,
  },
  {
    file: 'facts/harbour-2017.yaml',
    find: null,
    put: `- id: harbour-master
  entity: xinglan-port
  indicator: harbour-master
  period: '2017'
  value: { entity: lu-fan }
  at: 港务长陆帆
- id: prizes
  entity: haisui-logistics
  indicator: prizes
  period: '2017'
  value: 银浪奖
  at: 获得银浪奖
`,
  },
  {
    file: 'seeds/harbour.txt',
    find: '2017年3月正式投用',
    put: '2017年3月正式投用，获得银浪奖，港务长陆帆说',
  },
];

test.each([
  { question: '海穗物流得的是银浪奖吧', opening: '是。' },
  { question: '海穗物流得的是金潮奖吧', opening: '不是。' },
  { question: '港区的港务长是陆帆吗', opening: '是。' },
])('$question: $opening', ({ question, opening }) => {
  const [first] = openHouse(HEAD).ask(question).lines;
  expect(first?.pieces[0]?.text).toBe(opening);
});

test('a name that nobody knows is held against nothing', () => {
  const reply = openHouse(HEAD).ask('海穗物流得的是飞鱼奖吧');
  expect(reply.kind === 'answer' && reply.lines[0]?.pieces[0]?.text).not.toBe('不是。');
});
