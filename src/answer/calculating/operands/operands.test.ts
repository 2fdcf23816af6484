import { expect, test } from 'vitest';
import { openYard } from '../../../../test/yard.ts';
import { createWorkbench } from '../../workbench.ts';
import { findOne, findOperands } from './operands.ts';

const yard = openYard();
const bench = createWorkbench(yard.knowledge);
const READING = { links: null, also: [], without: () => false, context: null } as const;

test.each([
  {
    question: '2017年签约项目和2016年',
    want: ['projects-2017', 'projects-2016'],
    why: 'a time alone means the same at that time',
  },
  {
    question: '2016年和2017年签约项目',
    want: ['projects-2016', 'projects-2017'],
    why: 'the side that names something may come last',
  },
  {
    question: '星澜港区2017年货物吞吐量和云汀港区',
    want: ['throughput-2017', 'throughput-yunting'],
    why: 'an owner alone means the same of that owner',
  },
  {
    question: '2017年营收和奖补资金',
    want: ['revenue-2017', 'subsidies-2017'],
    why: 'two names at one time',
  },
  {
    question: '2017年签约项目和2017年签约项目',
    want: ['projects-2017'],
    why: 'a figure that is said twice stands once',
  },
])('$question: $why', ({ question, want }) => {
  const found = findOperands(yard.query(question), READING, bench);
  expect(found?.type === 'operands' && found.operands.facts.map(({ id }) => id)).toEqual(want);
});

test('the operand that is not held is told, in place of the others', () => {
  const found = findOperands(yard.query('2017年签约项目和2013年'), READING, bench);
  expect(found).toMatchObject({
    type: 'missing',
    found: { answer: { form: 'refusal', refusal: { reason: 'slot', slot: 'period' } } },
  });
});

test('sides that name nothing mean nothing without a last question', () => {
  expect(findOperands(yard.query('2016年比2017年'), READING, bench)).toBeNull();
});

test('one side alone is found with all that fits it', () => {
  const side = findOne(yard.query('签约项目'), READING, bench);
  expect(side?.facts.map(({ id }) => id)).toEqual(['projects-2017']);
  expect(new Set(side?.fitting.map(({ id }) => id))).toEqual(
    new Set(['projects-2015', 'projects-2016', 'projects-2017']),
  );
});
