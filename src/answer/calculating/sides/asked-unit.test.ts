import { expect, test } from 'vitest';
import { openYard } from '../../../../test/yard.ts';
import { areOfAskedUnit } from './asked-unit.ts';

const yard = openYard();

test.each([
  { question: '差几家', facts: ['firms-2016', 'firms-2017'], want: true, why: 'they are things' },
  { question: '差几个', facts: ['revenue-2016'], want: true, why: '个 is of any kind' },
  { question: '差几家', facts: ['revenue-2016', 'firms-2016'], want: false, why: 'one is money' },
  {
    question: '差几亿',
    facts: ['revenue-2016', 'revenue-2017'],
    want: true,
    why: 'both are money',
  },
  { question: '差多少亿元', facts: ['firms-2016'], want: false, why: 'firms are no money' },
  { question: '差多少', facts: ['firms-2016'], want: true, why: 'no unit is asked for' },
])('$question of $facts: $want, $why', ({ question, facts, want }) => {
  expect(areOfAskedUnit(facts.map(yard.fact), yard.query(question))).toBe(want);
});
