import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceSpans } from './sentences.ts';

const cut = (text: string): string[] =>
  sentenceSpans(text).map(([start, end]) => text.slice(start, end));
const long = (count: number): string => '长'.repeat(count);

test.each([
  { name: 'cuts after a full stop', text: '一。二。', want: ['一。', '二。'] },
  { name: 'cuts after questions and calls', text: '一？二！三', want: ['一？', '二！', '三'] },
  { name: 'cuts after half-width ends', text: '一?二!三', want: ['一?', '二!', '三'] },
  { name: 'keeps a closing quote with its sentence', text: '“一。”二。', want: ['“一。”', '二。'] },
  { name: 'keeps a straight closing quote', text: '"一。"二。', want: ['"一。"', '二。'] },
  {
    name: 'gives an opening straight quote to the next sentence',
    text: '一。"二。"',
    want: ['一。', '"二。"'],
  },
  { name: 'keeps doubled ends together', text: '一！！二', want: ['一！！', '二'] },
  { name: 'keeps a closing bracket', text: '（一。）二', want: ['（一。）', '二'] },
  { name: 'does not cut at a comma', text: '一，二,三', want: ['一，二,三'] },
  { name: 'does not cut at a decimal point', text: '2.8万辆', want: ['2.8万辆'] },
  { name: 'does not cut a short sentence at its semicolon', text: '一；二。', want: ['一；二。'] },
  { name: 'takes text without an end as one sentence', text: '一二三', want: ['一二三'] },
  { name: 'finds nothing in nothing', text: '', want: [] },
])('$name', ({ text, want }) => {
  expect(cut(text)).toEqual(want);
});

test('cuts a long sentence at its semicolons too', () => {
  const [one, two] = [`${long(70)}；`, `${long(70)}。`];
  expect(cut(one + two)).toEqual([one, two]);
});

test('leaves a long sentence without semicolons whole', () => {
  expect(cut(`${long(300)}。`)).toEqual([`${long(300)}。`]);
});

test('spans cover any text without gaps, and none is empty', () => {
  const unit = fc.oneof(
    fc.constantFrom(...Array.from('。！？；”"\'（）一二，a1 \n')),
    fc.constant(long(130)),
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 30 }), (units) => {
      const text = units.join('');
      expect(cut(text).join('')).toBe(text);
      expect(cut(text)).not.toContain('');
    }),
    { numRuns: 1_000 },
  );
});

test('ten thousand ends and quotes in a row take no time', { timeout: 2_000 }, () => {
  expect(cut('。'.repeat(10_000))).toHaveLength(1);
  expect(cut('。"'.repeat(5_000)).join('')).toHaveLength(10_000);
});
