import { expect, test } from 'vitest';
import { openYard } from '../../test/yard.ts';

const yard = openYard();

test.each([
  { question: '营收和出口额，哪个大', want: true },
  { question: '营收和出口额哪个大，大多少', want: true },
  { question: '营收和出口额谁更大一些', want: true },
  { question: '营收和出口额哪样多', want: true },
  { question: '归哪家大医院管', want: false },
  { question: '哪个小区评上了', want: false },
])('$question asks which is ahead: $want', ({ question, want }) => {
  expect(yard.query(question).operations.has('compare')).toBe(want);
});
