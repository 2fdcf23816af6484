import { expect, test } from 'vitest';
import { openHouse } from '../../../test/made-up-house.ts';
import type { Edit } from '../../../test/made-up.ts';
import { factsSaying } from './owners.ts';
import { createWorkbench } from '../workbench.ts';

/** A state that is told of a company. */
const STATE: readonly Edit[] = [
  {
    file: 'indicators.yaml',
    find: null,
    put: `- id: wharf-state
  name: { zh: 码头进展, en: state of the wharf }
  aliases: []
  time: stock
  theme: investment
`,
  },
  {
    file: 'facts/harbour-2017.yaml',
    find: null,
    put: `- id: haisui-wharf-state
  entity: haisui-logistics
  indicator: wharf-state
  period: '2017'
  value: 正式投用
  at: 自动化码头2017年3月正式投用
`,
  },
];

test.each([
  { question: '哪个码头已经正式投用了', want: ['haisui-wharf-state'] },
  { question: '2017年哪个码头正式投用', want: ['haisui-wharf-state'] },
  { question: '2016年哪个码头正式投用', want: [] },
  { question: '哪家企业的码头正式停用了', want: [] },
  { question: '哪年码头正式投用', want: [] },
  { question: '码头正式投用了吗', want: [] },
])('$question is told by $want', ({ question, want }) => {
  const { knowledge, query } = openHouse(STATE);
  const told = factsSaying(query(question), createWorkbench(knowledge));
  expect(told.map(({ id }) => id)).toEqual(want);
});
