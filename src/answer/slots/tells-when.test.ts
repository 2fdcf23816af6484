import { expect, test } from 'vitest';
import { openHouse } from '../../../test/made-up-house.ts';
import type { Edit } from '../../../test/made-up.ts';

const state = (why: string): readonly Edit[] => [
  {
    file: 'entities.yaml',
    find: null,
    put: `- id: light-tower
  kind: place
  name: { zh: 望潮塔, en: Tide Tower }
  within: xinglan-port
`,
  },
  {
    file: 'indicators.yaml',
    find: null,
    put: `- id: tower-state
  name: { zh: 建设进展, en: state of construction }
  aliases: [封顶, 完工]
  time: stock
  theme: port
`,
  },
  {
    file: 'facts/harbour-2017.yaml',
    find: null,
    put: `- id: tower-state
  entity: light-tower
  indicator: tower-state
  period: '2017'
  value: 封顶
  at: 望潮塔实现封顶
  implied: { period: ${why} }
`,
  },
  {
    file: 'seeds/harbour.txt',
    find: '2017年3月正式投用',
    put: '2017年3月正式投用，望潮塔实现封顶',
  },
];

const SUMMED_UP = '本句未写年份，全文总结2017年';

test('of a year that is summed up a state tells its year', () => {
  expect(openHouse(state(SUMMED_UP)).outcome('望潮塔哪年封顶的')).toBe('tower-state');
});

test.each([
  { why: SUMMED_UP, question: '望潮塔几月几日封顶的', because: 'no day is told' },
  { why: SUMMED_UP, question: '望潮塔哪年完工的', because: 'it is another state' },
  { why: '文章写“近日”', question: '望潮塔哪年封顶的', because: 'only recently is printed' },
])('$question ($why) is not answered: $because', ({ why, question }) => {
  expect(openHouse(state(why)).ask(question).kind).not.toBe('answer');
});
