import { expect, test } from 'vitest';
import { openHouse } from '../../../test/made-up-house.ts';
import type { Edit } from '../../../test/made-up.ts';

/** The number of a later year, which leads where no time is said. */
const LATER: readonly Edit[] = [
  {
    file: 'facts/harbour-2017.yaml',
    find: null,
    put: `- id: harbour-signed-later
  entity: xinglan-port
  indicator: signed-projects
  period: '2018'
  value: 70
  at: 2018年签约项目70个
`,
  },
  {
    file: 'seeds/harbour.txt',
    find: '聘请港务顾问12人,',
    put: '聘请港务顾问12人,2018年签约项目70个,',
  },
];

test.each([
  { name: 'the newest leads', turns: ['签约项目多少个'], want: 'harbour-signed-later' },
  {
    name: 'who leans on the last answer stays in its time',
    turns: ['货物吞吐量多少', '签约项目呢'],
    want: 'harbour-signed-projects',
  },
  {
    name: 'who names a time does not',
    turns: ['货物吞吐量多少', '2018年签约项目呢'],
    want: 'harbour-signed-later',
  },
])('$name', ({ turns, want }) => {
  expect(openHouse(LATER).outcome(...turns)).toBe(want);
});
