import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchForm, normalize, simplify, visible } from './normalize.ts';

test.each([
  { name: 'turns traditional characters into simplified ones', text: '簽約項目', want: '签约项目' },
  { name: 'leaves simplified characters alone', text: '签约项目', want: '签约项目' },
  { name: 'leaves text without Chinese alone', text: 'GETDZ 201', want: 'GETDZ 201' },
  { name: 'does not change words that both sides use', text: '新增企业', want: '新增企业' },
  { name: 'turns 佔 as well as 占', text: '佔比', want: '占比' },
])('simplify $name', ({ text, want }) => {
  expect(simplify(text)).toBe(want);
});

test.each([
  { name: 'folds full-width letters and digits', text: 'Ａ２０２３％', want: 'A2023%' },
  { name: 'drops zero-width characters', text: '签\u200b约\u200d项\ufeff目', want: '签约项目' },
  { name: 'drops marks of the writing direction', text: '\u202e2023\u202c年', want: '2023年' },
  { name: 'turns control characters into a space', text: '签\u0007约', want: '签 约' },
  { name: 'turns line breaks of every sort into a space', text: 'a\nb\u2028c\td', want: 'a b c d' },
  { name: 'collapses and trims spaces', text: '  a   b\u3000\u00a0c ', want: 'a b c' },
  { name: 'drops lone surrogates', text: 'a\ud800b', want: 'ab' },
  { name: 'keeps emoji', text: '你好😀', want: '你好😀' },
  { name: 'keeps the case', text: 'AbC', want: 'AbC' },
  { name: 'leaves nothing of what nobody sees', text: '\u200b\u0000\n', want: '' },
])('visible $name', ({ text, want }) => {
  expect(visible(text)).toBe(want);
});

test('normalize folds width, characters and case together', () => {
  expect(normalize(' ＧＥＴＤＺ２０２３年簽約 ')).toBe('getdz2023年签约');
});

test.each([
  { name: 'drops quotes and brackets', text: '“红色物业”（示范点）', want: '红色物业示范点' },
  { name: 'drops spaces between Chinese characters', text: '签 约 项 目', want: '签约项目' },
  { name: 'drops spaces between Chinese and digits', text: '2023 年 201 个', want: '2023年201个' },
  { name: 'keeps spaces between Latin words', text: 'Signed,  Projects!', want: 'signed projects' },
  { name: 'keeps the decimal point', text: '2.8万辆', want: '2.8万辆' },
  { name: 'keeps fractions and percent', text: '（1/3）的42%', want: '1/3的42%' },
  { name: 'keeps what Latin names hold', text: 'A+H股，AA+', want: 'a+h股aa+' },
  { name: 'keeps the dash of a date', text: '2023-06', want: '2023-06' },
  { name: 'keeps comparators', text: '投资>=10亿元', want: '投资>=10亿元' },
  { name: 'drops a full stop at the end', text: '2023.', want: '2023' },
  { name: 'drops the sign before a number', text: '-5', want: '5' },
  { name: 'gives nothing for punctuation alone', text: '？！…——', want: '' },
  { name: 'gives nothing for emoji alone', text: '😀👍', want: '' },
])('matchForm $name', ({ text, want }) => {
  expect(matchForm(text)).toBe(want);
});

test.each([
  { one: '36条', other: '３６ 条' },
  { one: '“专精特新”企业', other: '專精特新企業' },
  { one: 'GETDZ', other: 'getdz' },
])('matchForm makes $one and $other one', ({ one, other }) => {
  expect(matchForm(one)).toBe(matchForm(other));
});

test.each([
  { one: '2.8万', other: '28万' },
  { one: '1/5', other: '15' },
  { one: '42%', other: '42' },
  { one: 'aa+', other: 'aa' },
  { one: '2 8', other: '28' },
])('matchForm keeps $one and $other apart', ({ one, other }) => {
  expect(matchForm(one)).not.toBe(matchForm(other));
});

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme' }),
);

test('both forms of any text are stable: taking them again changes nothing', () => {
  fc.assert(
    fc.property(anything, (text) => {
      expect(visible(visible(text))).toBe(visible(text));
      expect(matchForm(matchForm(text))).toBe(matchForm(text));
    }),
    { numRuns: 1_000 },
  );
});

test('a match form holds no control character, no double space and no space at its ends', () => {
  fc.assert(
    fc.property(anything, (text) => {
      expect(matchForm(text)).not.toMatch(/\p{Cc}|\p{Cf}| {2}|^ | $/u);
    }),
    { numRuns: 1_000 },
  );
});
