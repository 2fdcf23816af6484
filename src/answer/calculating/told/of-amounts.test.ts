import { expect, test } from 'vitest';
import { buildYard, openYard, YARD } from '../../../../test/yard.ts';
import { createWorkbench } from '../../workbench.ts';
import { answerOfAmounts } from './of-amounts.ts';

const yard = openYard();
const bench = createWorkbench(buildYard(YARD));

test.each([
  {
    question: '签约项目75个和40个，差几个',
    want: ['projects-2017', 'projects-2016'],
    why: 'both are held',
  },
  { question: '签约项目75个和41个，差几个', want: null, why: 'no article prints 41个' },
  { question: '捕鱼75个和40个，差几个', want: null, why: 'neither is of that' },
  { question: '签约项目75个和40个', want: null, why: 'nothing is to be calculated' },
])('$question: $want, $why', ({ question, want }) => {
  const found = answerOfAmounts(yard.query(question), bench);
  const figures = found && 'figures' in found.answer ? found.answer.figures : null;
  expect(figures?.map(({ id }) => id) ?? null).toEqual(want);
});
