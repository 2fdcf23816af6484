import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { widthOf, wrapped } from './words.ts';

test.each([
  { text: '', want: 0 },
  { text: 'abc 12', want: 6 },
  { text: '签约', want: 4 },
  { text: '2017年', want: 6 },
])('"$text" is $want half characters wide', ({ text, want }) => {
  expect(widthOf(text)).toBe(want);
});

test.each([
  { text: '签约项目数', width: 20, lines: 2, want: '签约项目数', why: 'it fits' },
  { text: '签约项目数', width: 6, lines: 2, want: '签约项\n目数', why: 'between characters' },
  { text: '签约项目数', width: 4, lines: 2, want: '签约\n项…', why: 'too long for its lines' },
  {
    text: 'cargo throughput',
    width: 10,
    lines: 2,
    want: 'cargo\nthroughput',
    why: 'between words',
  },
  { text: 'throughput', width: 4, lines: 2, want: 'throughput', why: 'no word is cut' },
  {
    text: '吞吐量（万吨）',
    width: 8,
    lines: 3,
    want: '吞吐量\n（万吨）',
    why: 'a bracket keeps its word',
  },
  { text: '', width: 4, lines: 1, want: '', why: 'nothing' },
])('"$text" in lines of $width: $why', ({ text, width, lines, want }) => {
  expect(wrapped(text, width, lines)).toBe(want);
});

const bare = (said: string): string => said.replace(/\s/g, '');

test('no text has more lines than it may, and none loses a character but for …', () => {
  const piece = fc.constantFrom('货物', '吞吐量', '（', '）', ' ', 'port', '2017', '年', '、');
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
      fc.integer({ min: 2, max: 30 }),
      fc.integer({ min: 1, max: 4 }),
      (text, width, lines) => {
        const rows = wrapped(text, width, lines).split('\n');
        expect(rows.length).toBeLessThanOrEqual(lines);
        const shown = bare(rows.join(''));
        const kept = shown.endsWith('…') ? shown.slice(0, -1) : bare(text);
        expect(bare(text).startsWith(kept) && shown.startsWith(kept)).toBe(true);
      },
    ),
  );
});
