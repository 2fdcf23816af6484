import { expect, test } from 'vitest';
import { readParsed, writeParsed } from './parsed-files.ts';

test('gives back what was read from a text, and nothing for any other text', () => {
  const parsed = readParsed(writeParsed(new Map([['- id: a\n', [{ id: 'a' }]]])));
  expect(parsed('- id: a\n')).toEqual([{ id: 'a' }]);
  expect(parsed('- id: b\n')).toBeUndefined();
  expect(parsed('- id: a')).toBeUndefined();
});

test.each([
  { name: 'a date', data: [new Date(0)] },
  { name: 'what is no number', data: [Number.NaN] },
  { name: 'nothing', data: undefined },
])('$name is not kept, since it would come back as something else', ({ data }) => {
  expect(readParsed(writeParsed(new Map([['text', data]])))('text')).toBeUndefined();
});

test.each(['', '[["aGFzaA', '{}', '7'])('nothing was read where "%s" is kept', (json) => {
  expect(readParsed(json)('text')).toBeUndefined();
});
