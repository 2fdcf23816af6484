import { expect, test } from 'vitest';
import { cutAfter, cutBefore } from './sentences.ts';

test.each([
  { name: 'takes all of what fits', text: '一二。三四', limit: 5, want: '一二。三四' },
  {
    name: 'cuts after the last sentence that fits',
    text: '一。二。三四五',
    limit: 5,
    want: '一。二。',
  },
  {
    name: 'takes a sentence that ends exactly at the limit',
    text: '一。二。三',
    limit: 4,
    want: '一。二。',
  },
  {
    name: 'cuts after a clause when no sentence ends',
    text: '一，二三四五',
    limit: 4,
    want: '一，',
  },
  {
    name: 'takes no decimal point for an end',
    text: 'about 3.5 and more',
    limit: 9,
    want: 'about ',
  },
  {
    name: 'takes a full stop before a space for an end',
    text: 'One. Two three',
    limit: 9,
    want: 'One.',
  },
  {
    name: 'cuts anywhere when there is no end at all',
    text: '一二三四五',
    limit: 3,
    want: '一二三',
  },
  { name: 'does not tear a number apart', text: '一二三1,234.5万', limit: 6, want: '一二三' },
  { name: 'does not tear a surrogate pair apart', text: '一二😀三', limit: 3, want: '一二' },
  { name: 'passes a pair rather than stand still', text: '😀😀', limit: 1, want: '😀' },
])('$name', ({ text, limit, want }) => {
  expect(text.slice(0, cutBefore(text, limit))).toBe(want);
});

test.each([
  {
    name: 'starts with the first sentence inside',
    text: '一二。三，四五',
    from: 1,
    to: 6,
    want: '三，四五',
  },
  {
    name: 'starts with a clause when no sentence starts',
    text: '一二，三四',
    from: 1,
    to: 4,
    want: '三四',
  },
  {
    name: 'starts anywhere when nothing starts inside',
    text: '一二三四。',
    from: 1,
    to: 3,
    want: '二三四。',
  },
  { name: 'starts at the top when there is room', text: '一。二', from: -3, to: 2, want: '一。二' },
  { name: 'does not tear a surrogate pair apart', text: '😀一二', from: 1, to: 3, want: '一二' },
])('$name', ({ text, from, to, want }) => {
  expect(text.slice(cutAfter(text, from, to))).toBe(want);
});
