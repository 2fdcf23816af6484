import { expect, test } from 'vitest';
import { openHouse } from '../../../test/made-up-house.ts';
import type { Edit } from '../../../test/made-up.ts';

/** Another year of the same figure, and the half of a third. */
const YEARS: readonly Edit[] = [
  {
    file: 'seeds/harbour.txt',
    find: '港区全年新签约项目64个',
    put: '2016年货物吞吐量5200万吨,2018年上半年货物吞吐量9900万吨。港区全年新签约项目64个',
  },
  {
    file: 'facts/harbour-2017.yaml',
    find: null,
    put: `- id: throughput-2016
  entity: xinglan-port
  indicator: cargo-throughput
  period: '2016'
  value: 5200
  at: 2016年货物吞吐量5200万吨
- id: throughput-2018-half
  entity: xinglan-port
  indicator: cargo-throughput
  period: 2018-S1
  value: 9900
  at: 2018年上半年货物吞吐量9900万吨
`,
  },
];

test.each([
  { question: '哪年货物吞吐量最高', want: 'throughput-2016' },
  { question: '货物吞吐量最低的是哪一年', want: 'harbour-throughput' },
  { question: '货物吞吐量最高多少', want: 'throughput-2016' },
])('$question: $want, a half year is no rival of a year', ({ question, want }) => {
  expect(openHouse(YEARS).outcome(question)).toBe(want);
});

test('all that is compared is shown with its passage, and what is not with it', () => {
  const { form, figures, passages } = openHouse(YEARS).ask('哪年货物吞吐量最高');
  expect(form).toBe('extreme');
  expect(figures.map(({ role, fact }) => `${role} ${fact}`)).toEqual([
    'answer throughput-2016',
    'operand harbour-throughput',
    'context throughput-2018-half',
  ]);
  for (const { passage } of figures) expect(passages[passage]?.text).toContain('货物吞吐量');
});

test('one figure alone is no extreme', () => {
  expect(openHouse().ask('哪年货物吞吐量最高').kind).toBe('refusal');
});

test.each([
  { question: '哪年货物吞吐量更高', want: 'throughput-2016' },
  { question: '货物吞吐量哪一年少', want: 'harbour-throughput' },
])('$question: $want, without the word 最', ({ question, want }) => {
  expect(openHouse(YEARS).outcome(question)).toBe(want);
});

test('哪年最高 after a question about one year looks at all years', () => {
  expect(openHouse(YEARS).outcome('2017年货物吞吐量多少', '哪年最高')).toBe('throughput-2016');
});
