import { expect, test } from 'vitest';
import { openYard } from '../../test/yard.ts';

const yard = openYard();

test.each([
  { question: '泊位有30个吗', claims: 1, why: 'a figure is put forward' },
  { question: '停了三十年的那座码头开港了吗', claims: 0, why: 'it tells which one is meant' },
  { question: '那两家开港了吗', claims: 0, why: 'it points' },
])('$question puts forward $claims: $why', ({ question, claims }) => {
  expect(yard.query(question).claims).toHaveLength(claims);
});
