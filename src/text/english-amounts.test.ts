import { expect, test } from 'vitest';
import { withOneInFigures } from './english-amounts.ts';

test.each([
  ['more than a million yuan', 'more than 1 million yuan'],
  ['over a hundred million yuan', 'over 100 million yuan'],
  ['one billion yuan', '1 billion yuan'],
  ['a company', 'a company'],
])('%s is %s', (said, figures) => {
  expect(withOneInFigures(said)).toBe(figures);
});
