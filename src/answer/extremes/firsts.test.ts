import { expect, test } from 'vitest';
import { openHouse } from '../../../test/made-up-house.ts';
import type { Edit } from '../../../test/made-up.ts';

/** A first among those of a province. */
const FIRST: readonly Edit[] = [
  {
    file: 'indicators.yaml',
    find: null,
    put: `- id: automated-order
  name: { zh: 自动化码头次序, en: order among automated wharves }
  aliases: [自动化码头]
  time: stock
  theme: port
`,
  },
  {
    file: 'facts/harbour-2017.yaml',
    find: null,
    put: `- id: haisui-first
  entity: haisui-logistics
  indicator: automated-order
  measure: rank
  among: 全省
  period: '2017'
  value: 1
  at: 全省首个自动化码头
`,
  },
  {
    file: 'seeds/harbour.txt',
    find: '2017年3月正式投用',
    put: '2017年3月正式投用，为全省首个自动化码头',
  },
];

test.each([
  '全省首个自动化码头是哪家企业的',
  '全省首个自动化码头是谁的',
  '2017年哪家企业的自动化码头是全省首个',
])('%s asks for the owner', (question) => {
  expect(openHouse(FIRST).outcome(question)).toBe('haisui-first');
});

test.each([
  '全国首个自动化码头是谁的',
  '全省唯一自动化码头是谁的',
  '全省首个自动化机场是谁的',
  '2016年全省首个自动化码头是谁的',
  '哪家医院的自动化码头是全省首个',
])('%s is not told', (question) => {
  expect(openHouse(FIRST).outcome(question)).not.toBe('haisui-first');
});
