import { expect, test } from 'vitest';
import { boundOf, LEADING_QUALIFIERS, TRAILING_QUALIFIERS } from './qualifiers.ts';

test.each([
  { word: '近', want: 'at-most' },
  { word: '不足', want: 'at-most' },
  { word: '以内', want: 'at-most' },
  { word: '超', want: 'at-least' },
  { word: '突破', want: 'at-least' },
  { word: '首破', want: 'at-least' },
  { word: '余', want: 'at-least' },
  { word: '强', want: 'at-least' },
  { word: '以上', want: 'at-least' },
  { word: '约', want: 'about' },
  { word: '左右', want: 'about' },
])('$word means $want', ({ word, want }) => {
  expect(boundOf(word)).toBe(want);
});

test.each(['', '达', '共', '预计', '第', '近约', 'constructor', 'toString'])(
  '"%s" is no qualifier',
  (word) => {
    expect(boundOf(word)).toBeNull();
  },
);

test.each([
  { side: 'before', words: LEADING_QUALIFIERS },
  { side: 'after', words: TRAILING_QUALIFIERS },
])('the qualifiers printed $side the number all mean something, the longest first', ({ words }) => {
  expect(words.length).toBeGreaterThan(5);
  expect(words.filter((word) => boundOf(word) === null)).toEqual([]);
  expect(words.map(({ length }) => length)).toEqual(
    words.map(({ length }) => length).toSorted((a, b) => b - a),
  );
});

test('no qualifier is printed on both sides with two meanings', () => {
  expect(LEADING_QUALIFIERS.filter((word) => TRAILING_QUALIFIERS.includes(word))).toEqual([]);
});
