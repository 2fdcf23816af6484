import { expect, test } from 'vitest';
import { openHouse } from '../../../test/made-up-house.ts';
import type { Edit } from '../../../test/made-up.ts';

/** Somebody who manages something, and nobody who paid for it. */
const MANAGED: readonly Edit[] = [
  {
    file: 'indicators.yaml',
    find: null,
    put: `- id: wharf-manager
  name: { zh: 自动化码头负责管理单位, en: body that manages the automated wharf }
  time: stock
  theme: port
`,
  },
  {
    file: 'facts/harbour-2017.yaml',
    find: null,
    put: `- id: wharf-manager
  entity: haisui-logistics
  indicator: wharf-manager
  period: '2017'
  value: 北屿船务
  at: 由北屿船务负责管理
`,
  },
  {
    file: 'seeds/harbour.txt',
    find: '2017年3月正式投用',
    put: '2017年3月正式投用，由北屿船务负责管理',
  },
];

test.each(['海穗物流自动化码头交给哪家单位打理', '海穗物流自动化码头归哪家单位代管'])(
  '%s asks in other words for what is told',
  (question) => {
    expect(openHouse(MANAGED).outcome(question)).toBe('wharf-manager');
  },
);

test.each([
  { question: '海穗物流自动化码头是哪家单位投资的', why: 'nobody tells who paid' },
  { question: '海穗物流自动化码头2016年交给哪家单位打理', why: 'of that year nothing is told' },
  { question: '蓝锚冷链自动化码头交给哪家单位打理', why: 'it is of another firm' },
  { question: '海穗物流旧自动化码头交给哪家单位打理', why: 'it asks for another wharf' },
  { question: '海穗物流自动化码头交给哪家单位打理多少年', why: 'it asks for an amount' },
  { question: '海穗物流自动化码头在哪条街打理', why: 'it asks for an address' },
])('$question is not answered: $why', ({ question }) => {
  expect(openHouse(MANAGED).outcome(question)).not.toBe('wharf-manager');
});
