import { expect, test } from 'vitest';
import { says } from './says.ts';

test.each([
  ['open the gate', 'pen', false],
  ['two pens', 'pen', true],
  ['two pensions', 'pen', false],
  ['ai+制造', 'ai', true],
  ['said', 'ai', false],
  ['opens a pen', 'pen', true],
  ['新建工厂', '建工', true],
])('%s says %s: %s', (text, word, want) => {
  expect(says(text, word)).toBe(want);
});
