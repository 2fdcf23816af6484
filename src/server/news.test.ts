import { expect, test } from 'vitest';
import type { Problem } from '../knowledge/problem.ts';
import { tellNews, type News } from './news.ts';

const problem = (line: number): Problem => ({
  file: 'facts/a.yaml',
  line,
  what: 'no such entity',
  fix: 'add it',
});
const refused = (count: number): News => ({
  type: 'refused',
  version: 'bbb',
  inUse: 'aaa',
  problems: Array.from({ length: count }, (_, at) => problem(at + 1)),
});

test.each([
  {
    name: 'a reload by what is held and both versions',
    news: { type: 'reloaded', version: 'bbb', previous: 'aaa', facts: 312, entries: 40 },
    want: ['312 条事实', '312 facts', '40 个条目', '40 entries', 'bbb', 'aaa'],
  },
  {
    name: 'a refusal by the problems in the words of the check',
    news: refused(2),
    want: ['2 处问题', '2 problems', 'aaa', '· facts/a.yaml:2: no such entity -> add it'],
  },
  {
    name: 'of many problems the first ones and how many are left',
    news: refused(12),
    want: ['12 处问题', 'facts/a.yaml:5:', '还有 7 处 / 7 more'],
  },
  { name: 'a mended folder', news: { type: 'mended', version: 'aaa' }, want: ['已消除', 'aaa'] },
  {
    name: 'an unchanged folder',
    news: { type: 'unchanged', version: 'aaa' },
    want: ['没有改动', 'has not changed', 'aaa'],
  },
  {
    name: 'a check that failed, without why',
    news: { type: 'failed', inUse: 'aaa', error: new Error('/home/somebody') },
    want: ['没能检查', 'could not be checked', 'aaa'],
  },
] satisfies { name: string; news: News; want: string[] }[])('tells $name', ({ news, want }) => {
  const told = tellNews(news);
  for (const words of want) expect(told).toContain(words);
  expect(told).not.toContain('/home');
  expect(told).not.toContain('a.yaml:6:');
});
