import { expect, test } from 'vitest';
import { openHouse } from '../../../test/made-up-house.ts';
import type { Edit } from '../../../test/made-up.ts';

const ROUTES: readonly Edit[] = [
  {
    file: 'indicators.yaml',
    find: null,
    put: `- id: feeder-lines
  name: { zh: 支线航线名单, en: feeder lines }
  time: stock
  theme: port
`,
  },
  {
    file: 'entities.yaml',
    find: null,
    put: `- id: north-line
  kind: programme
  name: { zh: 北湾线, en: North Bay Line }
- id: south-line
  kind: programme
  name: { zh: 南屿线, en: South Isle Line }
- id: west-line
  kind: programme
  name: { zh: 西礁线, en: West Reef Line }
`,
  },
  {
    file: 'facts/harbour-2017.yaml',
    find: null,
    put: `- id: feeder-lines
  entity: haisui-logistics
  indicator: feeder-lines
  period: '2017'
  value: [{ entity: north-line }, { entity: south-line }]
  at: 支线航线有北湾线、南屿线
`,
  },
  {
    file: 'seeds/harbour.txt',
    find: '2017年3月正式投用',
    put: '2017年3月正式投用，支线航线有北湾线、南屿线，西礁线停航',
  },
];

test.each(['海穗物流支线航线除了北湾线还有哪些', '北湾线算不算海穗物流的支线航线'])(
  '%s is answered by the list that holds it',
  (question) => {
    expect(openHouse(ROUTES).outcome(question)).toBe('feeder-lines');
  },
);

test.each([
  { question: '海穗物流支线航线除了西礁线还有哪些', why: 'the list does not hold it' },
  { question: '北湾线算不算蓝锚冷链的支线航线', why: 'it is of another firm' },
])('$question is not: $why', ({ question }) => {
  expect(openHouse(ROUTES).outcome(question)).not.toBe('feeder-lines');
});
