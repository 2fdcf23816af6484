import { expect, test } from 'vitest';
import { openHouse } from '../../../../test/made-up-house.ts';
import type { Edit } from '../../../../test/made-up.ts';

/** Half a year, and an indicator that curators set apart. */
const HALF: readonly Edit[] = [
  {
    file: 'seeds/harbour.txt',
    find: '港区全年新签约项目64个',
    put: '2018年上半年签约项目30个。港区全年新签约项目64个',
  },
  {
    file: 'facts/harbour-2017.yaml',
    find: null,
    put: `- id: signed-projects-half
  entity: xinglan-port
  indicator: signed-projects
  period: 2018-S1
  value: 30
  at: 2018年上半年签约项目30个
`,
  },
];

test.each(['2018年签约项目比2017年增长多少', '2018年签约项目比2017年多多少'])(
  '%s: half of the year is shown beside the year and nothing is calculated',
  (question) => {
    const { form, figures, results } = openHouse(HALF).ask(question);
    expect(form).toBe('comparison');
    expect(figures.map(({ fact }) => fact)).toEqual([
      'signed-projects-half',
      'harbour-signed-projects',
    ]);
    expect(results).toEqual([]);
  },
);

test('half of a year never stands in for the year outside a comparison', () => {
  expect(openHouse(HALF).outcome('2018年签约项目多少个')).toBe('refusal: period');
});

test('nothing stands in for a year of which nothing is held', () => {
  expect(openHouse(HALF).ask('2015年签约项目比2017年多多少').kind).toBe('refusal');
});
