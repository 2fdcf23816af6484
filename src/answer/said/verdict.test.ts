import { expect, test } from 'vitest';
import { openHouse } from '../../../test/made-up-house.ts';
import type { Edit } from '../../../test/made-up.ts';

const over = [
  { file: 'facts/harbour-2017.yaml', find: 'value: 4310\n', put: 'value: 4310\n  qualifier: 超\n' },
  {
    file: 'facts/harbour-2017.yaml',
    find: '全年完成货物吞吐量4310万吨',
    put: '全年完成货物吞吐量超4310万吨',
  },
  {
    file: 'seeds/harbour.txt',
    find: '完成货物吞吐量4310',
    put: '完成货物吞吐量超4310',
  },
];

test.each([
  { question: '2017年货物吞吐量超过4000万吨了吗', verdict: 'yes' },
  { question: '2017年货物吞吐量超过5000万吨了吗', verdict: 'not-stated' },
])('$question of 超4310万吨 is $verdict, with the figure', ({ question, verdict }) => {
  const { ask, outcome } = openHouse(over);
  expect(ask(question).verdict).toBe(verdict);
  expect(outcome(question)).toBe('harbour-throughput');
});

test.each([
  { question: '自动化码头是2016年投用的吧', verdict: 'no' },
  { question: '自动化码头是2017年投用的吧', verdict: 'yes' },
  { question: '自动化码头是2017年2月投用的吗', verdict: 'no' },
])('$question: $verdict, with the date', ({ question, verdict }) => {
  const { ask } = openHouse();
  expect(ask(question).verdict).toBe(verdict);
});

/** Somebody who manages the wharf. */
const MANAGED: readonly Edit[] = [
  {
    file: 'indicators.yaml',
    find: null,
    put: `- id: wharf-manager
  name: { zh: 自动化码头管理单位, en: body that manages the automated wharf }
  time: stock
  theme: port
`,
  },
  {
    file: 'facts/harbour-2017.yaml',
    find: null,
    put: `- id: wharf-manager
  entity: xinglan-port
  indicator: wharf-manager
  period: '2017'
  value: 北屿船务
  at: 由北屿船务管理
`,
  },
  {
    file: 'seeds/harbour.txt',
    find: '2017年3月正式投用',
    put: '2017年3月正式投用，由北屿船务管理',
  },
];

test.each([
  { question: '自动化码头管理单位是北屿船务吧', verdict: 'yes' },
  { question: '自动化码头管理单位是珊瑚吧', verdict: 'not-stated' },
])('$question: $verdict, with the name', ({ question, verdict }) => {
  const { ask, outcome } = openHouse(MANAGED);
  expect(ask(question).verdict).toBe(verdict);
  expect(outcome(question)).toBe('wharf-manager');
});
