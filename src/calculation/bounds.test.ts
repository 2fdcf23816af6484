import { expect, test } from 'vitest';
import { boundOfQualifier, opposite, together, type Bounded } from './bounds.ts';

test.each<{ qualifier: string | null; want: Bounded }>([
  { qualifier: null, want: null },
  { qualifier: '近', want: 'at-most' },
  { qualifier: '余', want: 'at-least' },
  { qualifier: '左右', want: 'about' },
])('$qualifier is $want', ({ qualifier, want }) => {
  expect(boundOfQualifier(qualifier)).toBe(want);
});

test.each<{ bound: Bounded; want: Bounded }>([
  { bound: 'at-least', want: 'at-most' },
  { bound: 'at-most', want: 'at-least' },
  { bound: 'about', want: 'about' },
  { bound: null, want: null },
])('what falls when $bound rises is $want', ({ bound, want }) => {
  expect(opposite(bound)).toBe(want);
});

test.each<{ bounds: Bounded[]; want: Bounded }>([
  { bounds: [], want: null },
  { bounds: [null, null], want: null },
  { bounds: ['at-least', null], want: 'at-least' },
  { bounds: ['at-most', 'at-most'], want: 'at-most' },
  { bounds: ['at-least', 'at-most'], want: 'about' },
  { bounds: ['about', 'at-least'], want: 'about' },
])('$bounds together are $want', ({ bounds, want }) => {
  expect(together(bounds)).toBe(want);
});
