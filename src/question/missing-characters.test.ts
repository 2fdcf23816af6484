import { expect, test } from 'vitest';
import { openHouse } from '../../test/made-up-house.ts';
import { withCharacter } from './missing-characters.ts';

const { lexicon } = openHouse().names;

test.each([
  { said: '一单到改革', want: ['一单到港改革'] },
  { said: '一单港改革', want: ['一单到港改革'] },
  { said: '一到单改革', want: [] },
  { said: '单到港改革', want: [] },
  { said: '港区', want: [] },
])('$said lacks a character of $want', ({ said, want }) => {
  expect(withCharacter(said, lexicon)).toEqual(want);
});
