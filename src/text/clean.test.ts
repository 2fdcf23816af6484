import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanForDisplay } from './clean.ts';

test.each([
  { name: 'joins lines inside a word', raw: '新能源汽\n车产业', want: '新能源汽车产业' },
  { name: 'drops spaces inside words', raw: '双 首 位 产 业', want: '双首位产业' },
  { name: 'joins a number and its unit', raw: '规上企业\n322 家', want: '规上企业322家' },
  { name: 'drops wide spaces', raw: '潘　萍', want: '潘萍' },
  { name: 'drops no-break spaces', raw: '潘\u00a0萍', want: '潘萍' },
  { name: 'drops spaces at full-width signs', raw: '“ 36条 ” 。', want: '“36条”。' },
  { name: 'drops the space before a comma after a number', raw: '140% ,位列', want: '140%,位列' },
  { name: 'drops the space after a comma before Chinese', raw: '行动, 共为', want: '行动,共为' },
  { name: 'keeps the space between Latin words', raw: 'Red  Dot\nAward', want: 'Red Dot Award' },
  { name: 'keeps the space between two numbers', raw: '2023 2024', want: '2023 2024' },
  { name: 'keeps the space after an English comma', raw: 'one, two', want: 'one, two' },
  { name: 'trims', raw: ' \n 一 \n', want: '一' },
  { name: 'leaves an empty text empty', raw: '', want: '' },
])('$name', ({ raw, want }) => {
  expect(cleanForDisplay(raw)).toBe(want);
});

const letters = (text: string): string => text.replace(/[\s\u00a0]+/g, '');

test('cleaning changes white space only, leaves no line break and has nothing left to do', () => {
  const unit = fc.constantFrom(
    '一',
    '区',
    'a',
    'B',
    '1',
    '%',
    ',',
    '。',
    '"',
    '(',
    ' ',
    '\n',
    '\t',
    '　',
    '\u00a0',
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 40 }), (raw) => {
      const clean = cleanForDisplay(raw);
      expect(letters(clean)).toBe(letters(raw));
      expect(clean).not.toMatch(/[\n\t]| {2}/);
      expect(cleanForDisplay(clean)).toBe(clean);
    }),
    { numRuns: 1_000 },
  );
});
