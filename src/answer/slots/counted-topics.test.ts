import { expect, test } from 'vitest';
import { openHouse } from '../../../test/made-up-house.ts';
import type { Edit } from '../../../test/made-up.ts';

/** Officials who go to sea with pilots: told is the number of the officials. */
const PILOTS: readonly Edit[] = [
  {
    file: 'entities.yaml',
    find: null,
    put: `- id: pilots
  kind: term
  name: { zh: 引航员, en: pilots }
`,
  },
  {
    file: 'indicators.yaml',
    find: null,
    put: `- id: officials-at-sea
  name: { zh: 跟引航员出海的干部人数, en: officials at sea }
  aliases: [引航员干部, 当引航员]
  unit: 名
  time: flow
  theme: port
`,
  },
  {
    file: 'facts/harbour-2017.yaml',
    find: null,
    put: `- id: officials-at-sea
  entity: xinglan-port
  indicator: officials-at-sea
  period: '2017'
  value: 8
  at: 8名干部跟引航员出海
`,
  },
  {
    file: 'seeds/harbour.txt',
    find: '2017年3月正式投用',
    put: '2017年3月正式投用，8名干部跟引航员出海',
  },
];

test('the number of those who did something is told', () => {
  expect(openHouse(PILOTS).outcome('港区跟引航员出海的干部有多少')).toBe('officials-at-sea');
});

test.each(['港区有多少名引航员', '港区一共有几名引航员', '港区引航员有多少人'])(
  '%s is not answered by the number of others',
  (question) => {
    expect(openHouse(PILOTS).ask(question).kind).not.toBe('answer');
  },
);
