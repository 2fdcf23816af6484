import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  compact,
  compactText,
  cutPassage,
  flowSentences,
  occurrences,
  readSeed,
  type Flow,
} from './seed.ts';

const flowOf = (raw: string, more: Partial<Flow> = {}): Flow => ({
  ...compact(raw),
  seed: readSeed(raw),
  joints: [],
  breaks: [],
  quotable: true,
  ...more,
});

test.each([
  { name: 'drops spaces and line breaks', raw: '签 约\n项\t目', want: '签约项目' },
  { name: 'drops wide and no-break spaces', raw: '签\u3000约\u00a0', want: '签约' },
  { name: 'folds the width', raw: '２０２３，（ａ）', want: '2023,(a)' },
  { name: 'folds the style of quotes', raw: '“红色”‘物业’', want: '"红色"\'物业\'' },
  { name: 'drops the tags of a web page', raw: '<p class="a">签约</p>', want: '签约' },
  { name: 'keeps a lone bracket', raw: '5<6', want: '5<6' },
  { name: 'keeps a tag that runs over a line', raw: '<a\nb>', want: '<ab>' },
  { name: 'keeps the 万 of a number', raw: '2.8万 辆', want: '2.8万辆' },
  { name: 'leaves nothing of white space', raw: ' \n ', want: '' },
])('compact $name', ({ raw, want }) => {
  expect(compactText(raw)).toBe(want);
});

test('every character of a compact text knows where it stands in the seed', () => {
  const unit = fc.constantFrom(...Array.from('一2ａ“”，。 \n\u3000p/㎡'));
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 40 }), (raw) => {
      const { text, offsets } = compact(raw);
      expect(offsets).toHaveLength(text.length);
      expect(offsets).toEqual([...new Set(offsets)].toSorted((a, b) => a - b));
      Array.from(text).forEach((char, index) => {
        expect(compactText(raw.charAt(offsets[index] ?? -1))).toBe(char);
      });
      expect(compactText(text)).toBe(text);
    }),
    { numRuns: 1_000 },
  );
});

test.each([
  { name: 'finds every place', text: '5个和5个', needle: '5个', want: [0, 3] },
  { name: 'finds places that overlap', text: '一一一', needle: '一一', want: [0, 1] },
  { name: 'finds nothing that is absent', text: '5个', needle: '6个', want: [] },
  { name: 'finds nothing for an empty needle', text: '5个', needle: '', want: [] },
])('occurrences $name', ({ text, needle, want }) => {
  expect(occurrences(text, needle)).toEqual(want);
});

test('a print that breaks off ends a sentence', () => {
  const flow = flowOf('越来越多的船只在这里停满舱而归。', { breaks: [11] });
  expect(flowSentences(flow)).toEqual([
    [0, 11],
    [11, 16],
  ]);
});

test('without a break the same text is one sentence', () => {
  expect(flowSentences(flowOf('越来越多的船只在这里停满舱而归。'))).toEqual([[0, 16]]);
});

test('a passage is cut for display, with its mark and its lines in the file', () => {
  const raw = '第一行\n共签约项\n目 201\n个。第四行';
  const flow = flowOf(raw);
  const from = flow.text.indexOf('共');
  const to = flow.text.indexOf('。') + 1;
  const mark = flow.text.indexOf('项目201个');
  const cut = cutPassage(flow, [from, to], [mark, mark + 6]);
  expect(cut.text).toBe('共签约项目201个。');
  expect(cut.text.slice(...cut.mark)).toBe('项目201个');
  expect(cut.lines).toEqual([2, 4]);
});

test('a passage over a joint of two columns leaves out what stands between them', () => {
  const raw = '不断提\n图片说明\n升质效。';
  const seed = compact(raw);
  const keep = [0, 1, 2, 7, 8, 9, 10];
  const flow = flowOf(raw, {
    text: keep.map((at) => seed.text.charAt(at)).join(''),
    offsets: keep.map((at) => seed.offsets[at] ?? 0),
    joints: [3],
  });
  const cut = cutPassage(flow, [0, 7], [0, 7]);
  expect(cut.text).toBe('不断提升质效。');
  expect(cut.mark).toEqual([0, 7]);
  expect(cut.lines).toEqual([1, 3]);
});

test('tags do not show in a passage', () => {
  const raw = '<p>共签约<b>201个</b>项目。</p>';
  const flow = flowOf(raw);
  const cut = cutPassage(flow, [0, flow.text.length], [3, 7]);
  expect(cut.text).toBe('共签约201个项目。');
  expect(cut.text.slice(...cut.mark)).toBe('201个');
});

test('the mark of any stretch is that stretch, whatever white space stands around', () => {
  const unit = fc.constantFrom(...Array.from('一二区a1,。“”( \n'));
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 30 }), fc.nat(30), fc.nat(30), (raw, a, b) => {
      const flow = flowOf(raw);
      const from = Math.min(a, b);
      const to = Math.max(a, b) + 1;
      fc.pre(to <= flow.text.length);
      const cut = cutPassage(flow, [0, flow.text.length], [from, to]);
      expect(compactText(cut.text.slice(...cut.mark))).toBe(flow.text.slice(from, to));
    }),
    { numRuns: 1_000 },
  );
});
