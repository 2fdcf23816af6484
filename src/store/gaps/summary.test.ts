import { expect, test } from 'vitest';
import { gapOf, madeUpReader } from '../../../test/store/gaps.ts';
import { groupGaps } from './groups.ts';
import { NEWEST, summarize, summarizeNewest } from './summary.ts';

const groups = groupGaps(
  [
    gapOf('人口多少', { person: 'a', at: '2026-01-01T00:00:00.000Z' }),
    gapOf('人口多少', { person: 'b', kind: 'down', at: '2026-01-03T00:00:00.000Z' }),
    gapOf('<b>潮汐闸门</b>', { kind: 'passage', at: '2025-12-31T00:00:00.000Z' }),
    gapOf('', { kind: 'down', ids: ['fact-a'], at: '2025-12-30T00:00:00.000Z' }),
  ],
  madeUpReader(),
);

test('the groups are summed up in Chinese', () => {
  expect(summarize(groups, 'zh')).toEqual([
    '答不上来或被评为不好的问题：4个，归为3组：',
    '1. 人口多少（2人问了2次，2026-01-01至2026-01-03；未答 1，👎 1）',
    '2. <b>潮汐闸门</b>（1人问了1次，2025-12-31；只给原文 1）',
    '3. （问题已不可知）（1人问了1次，2025-12-30；👎 1）',
  ]);
});

test('the groups are summed up in English, as many as wished', () => {
  expect(summarize(groups, 'en', 2)).toEqual([
    'Asked in vain or found wrong: 4, in 3 groups; the first 2:',
    '1. 人口多少 (asked 2 times by 2 people, 2026-01-01 to 2026-01-03; refused 1, 👎 1)',
    '2. <b>潮汐闸门</b> (asked once by one person, 2025-12-31; passage only 1)',
  ]);
});

test.each(['zh', 'en'] as const)('without gaps there is one friendly line in %s', (language) => {
  expect(summarize([], language)).toEqual([expect.stringMatching(/\S/)]);
});

test('a long question is cut, not in the middle of a character', () => {
  const [, line = ''] = summarize(
    groupGaps([gapOf('\u{20000}'.repeat(250))], madeUpReader()),
    'zh',
  );
  expect(line).toContain(`1. ${'\u{20000}'.repeat(100)}…（`);
});

test('a chat sees the newest gaps only, and is told so', () => {
  const old = gapOf('灯塔高度');
  const gaps = [old, ...Array.from({ length: NEWEST }, () => gapOf('人口多少'))];
  const lines = summarizeNewest(gaps, madeUpReader(), 'zh');
  expect(lines.join('\n')).not.toContain('灯塔');
  expect(lines.at(-1)).toContain(`${NEWEST}`);
  expect(summarizeNewest([old], madeUpReader(), 'en')).toHaveLength(2);
});
