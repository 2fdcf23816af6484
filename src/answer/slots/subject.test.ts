import { expect, test } from 'vitest';
import { openHouse } from '../../../test/made-up-house.ts';
import type { Edit } from '../../../test/made-up.ts';

/** A city around the zone, with a figure of its own. */
const CITY: readonly Edit[] = [
  {
    file: 'entities.yaml',
    find: null,
    put: `- id: star-city
  kind: city
  name: { zh: 星城市, en: Star City }
`,
  },
  {
    file: 'entities.yaml',
    find: '- id: xinglan-port\n  kind: zone\n',
    put: '- id: xinglan-port\n  kind: zone\n  within: star-city\n',
  },
  {
    file: 'words.yaml',
    find: null,
    put: '- word: 全市\n  en: in the city\n',
  },
  {
    file: 'indicators.yaml',
    find: null,
    put: `- id: exchange-events
  name: { zh: 航运交流会场次, en: shipping exchange events }
  aliases: [航运交流会]
  unit: 场
  time: flow
  theme: investment
`,
  },
  {
    file: 'facts/harbour-2017.yaml',
    find: null,
    put: `- id: city-exchange-events
  entity: star-city
  indicator: exchange-events
  period: '2017'
  value: 5
  at: 举办航运交流会5场
`,
  },
];

test('全市 asks for the figure of the city, where it has one', () => {
  const { outcome } = openHouse(CITY);
  expect(outcome('全市的航运交流会几场')).toBe('city-exchange-events');
});

/** A firm in the zone, and a hall of it. */
const HALL: readonly Edit[] = [
  ...CITY,
  {
    file: 'entities.yaml',
    find: null,
    put: `- id: haisui-hall
  kind: programme
  name: { zh: 海穗议事厅, en: Haisui Hall }
  within: haisui-logistics
`,
  },
  {
    file: 'indicators.yaml',
    find: null,
    put: `- id: hall-members
  name: { zh: 议事厅成员, en: members of the hall }
  time: stock
  theme: port
`,
  },
  {
    file: 'facts/harbour-2017.yaml',
    find: null,
    put: `- id: hall-members
  entity: haisui-logistics
  indicator: hall-members
  period: '2017'
  value: 船长和调度员
  at: 海穗议事厅成员是船长和调度员
`,
  },
  {
    file: 'seeds/harbour.txt',
    find: '2017年3月正式投用',
    put: '2017年3月正式投用，海穗议事厅成员是船长和调度员',
  },
];

test('of what lies in a place the one owner in that place is asked', () => {
  const { outcome } = openHouse(HALL);
  expect(outcome('星城市海穗议事厅成员有哪些')).toBe('hall-members');
});
