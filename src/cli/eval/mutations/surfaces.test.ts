import { expect, test } from 'vitest';
import { namesLimit } from './surfaces.ts';

const named = { name: { zh: '产值百亿船队数', en: 'firms' }, aliases: [] };

test.each([
  { tag: '产值>100亿元', want: true, why: 'in other words' },
  { tag: '产值>10亿元', want: false, why: 'another number' },
  { tag: '产值>100万元', want: false, why: 'another scale' },
  { tag: '规上', want: false, why: 'no limit' },
])('a name of 百亿 says $tag: $want, $why', ({ tag, want }) => {
  expect(namesLimit(named, tag)).toBe(want);
});
