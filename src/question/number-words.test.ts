import { expect, test } from 'vitest';
import { numberWordsIn } from './number-words.ts';

test.each([
  ['the four streets', [4]],
  ['two banks and twelve firms', [2, 12]],
  ['network of tenants', []],
  ['the big one', []],
])('%s holds %j', (text, values) => {
  expect(numberWordsIn(text).map(({ value }) => value)).toEqual(values);
});
