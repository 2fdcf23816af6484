import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { openHouse, TODAY } from '../../test/made-up-house.ts';
import { matchForm } from '../text/normalize.ts';
import { segment, segmentName } from './segment.ts';
import type { Token } from './token.ts';

const { lexicon } = openHouse().names;

/** The pieces with `?` behind those that mean nothing. */
const write = (tokens: readonly Token[]): string =>
  tokens.map(({ text, meanings }) => text + (meanings.length === 0 ? '?' : '')).join(' | ');

const cut = (text: string): string => write(segment(matchForm(text), lexicon, TODAY));

test.each([
  { text: '货物吞吐量是多少', want: '货物 | 吞吐量 | 是 | 多少' },
  { text: '仓储企业有多少家', want: '仓储 | 企业 | 有 | 多少家' },
  { text: '港务顾问多少人', want: '港务 | 顾问 | 多少人' },
  { text: '冷藏箱年产多少', want: '冷藏箱 | 年产 | 多少' },
  { text: '货物吞吐量排第几', want: '货物 | 吞吐量 | 排第几' },
  { text: '2017年上半年仓储企业', want: '2017年上半年 | 仓储 | 企业' },
  { text: '十亿以上的签约项目', want: '十亿以上 | 的 | 签约 | 项目' },
])('the longest known word wins: $text', ({ text, want }) => {
  expect(cut(text)).toBe(want);
});

test.each([
  { text: '海穗物流营收', want: '海穗物流 | 营收', why: 'not 海穗 and 物流' },
  { text: '星澜港区画的营收', want: '星澜港区 | 画? | 的 | 营收', why: 'not 区画' },
  { text: '星澜港区营收', want: '星澜港区 | 营收', why: 'not 星澜港 and 区' },
  { text: '灯塔课堂讲什么', want: '灯塔课堂 | 讲什么', why: 'not 讲 and 什么' },
  { text: '一单到港是什么', want: '一单到港 | 是什么', why: '一 is no number here' },
])('$text is cut as a name: $why', ({ text, want }) => {
  expect(cut(text)).toBe(want);
});

test.each([
  { text: '企业年会场次', want: '企业 | 年会? | 场次', why: 'two nouns after a word' },
  { text: '项目批次', want: '项目 | 批次?', why: 'two counters after a word' },
  { text: '今年会签约', want: '今年 | 会 | 签约', why: 'a time is no word' },
  { text: '项目会是多少', want: '项目 | 会 | 是 | 多少', why: 'one noun may be a verb' },
])('$text is cut as $want: $why', ({ text, want }) => {
  expect(cut(text)).toBe(want);
});

test.each([
  { text: '货物吞吐量上市情况', want: '货物 | 吞吐量 | 上市? | 情况' },
  { text: '上饶货物吞吐量', want: '上饶? | 货物 | 吞吐量' },
  { text: '和平签约了多少', want: '和平? | 签约 | 了 | 多少' },
])('an unknown dictionary word beats its known pieces: $text', ({ text, want }) => {
  expect(cut(text)).toBe(want);
});

test.each([
  { text: '于都县签约项目', want: '于都县? | 签约 | 项目' },
  { text: '海穗物流华为营收', want: '海穗物流 | 华为? | 营收' },
  { text: '信丰县的签约项目', want: '信丰县? | 的 | 签约 | 项目' },
  { text: '龙南签约项目', want: '龙南? | 签约 | 项目' },
  { text: '蓝锚冷链营收', want: '蓝锚冷链? | 营收' },
  { text: '金里营收', want: '金里? | 营收' },
])('an unknown name stays whole and apart: $text', ({ text, want }) => {
  expect(cut(text)).toBe(want);
});

test.each([
  {
    text: '海穗物流里坐的',
    want: '海穗物流 | 里 | 坐? | 的',
    why: '里 belongs to what is before it',
  },
  { text: '那盏灯', want: '那 | 盏灯?', why: '那 points' },
  { text: '谁养货物', want: '谁 | 养? | 货物', why: '谁 asks' },
  { text: '货物堆得怎么样', want: '货物 | 堆? | 得 | 怎么样', why: '得 ends a verb' },
  { text: '营收三十来亿', want: '营收 | 三十来亿', why: '来 belongs to the number' },
  { text: '30多年', want: '30多年', why: 'a number of years' },
  { text: '8万块营收', want: '8万块 | 营收', why: '块 is 元' },
])('characters of the grammar stay apart: $text, as $why', ({ text, want }) => {
  expect(cut(text)).toBe(want);
});

test.each([
  { text: 'Haisui revenue', want: 'haisui | revenue', why: 'the name is a word of its own' },
  { text: 'Haisuix revenue', want: 'haisuix? | revenue', why: 'a name inside a word is none' },
  { text: 'xHaisui revenue', want: 'xhaisui? | revenue', why: 'a name inside a word is none' },
  { text: 'ABC签约项目', want: 'abc? | 签约 | 项目', why: 'Latin letters are one word' },
  { text: 'AT&T签约项目', want: 'at&t? | 签约 | 项目', why: 'a mark joins Latin letters' },
  { text: '签约项目64个', want: '签约 | 项目 | 64个', why: 'a number goes with its unit' },
  { text: '签约项目1234567个', want: '签约 | 项目 | 1234567个', why: 'no year stands inside' },
  { text: '吞吐量12.5%', want: '吞吐量 | 12.5%', why: 'a decimal is one number' },
  { text: '吞吐量20171家', want: '吞吐量 | 20171家', why: '2017 is a piece of the number' },
])('$text is cut as $want: $why', ({ text, want }) => {
  expect(cut(text)).toBe(want);
});

test.each([
  { text: '2017年自动化码头', want: '2017 | 年 | 自动 | 化 | 码头', why: 'a name has no time' },
  { text: '10亿元以上项目', want: '10亿元 | 以 | 上 | 项目', why: 'a name has no limit' },
])('the name $text is cut as $want: $why', ({ text, want }) => {
  expect(write(segmentName(matchForm(text), lexicon))).toBe(want);
});

test('an empty text has no pieces', () => {
  expect(segment('', lexicon, TODAY)).toEqual([]);
});

const PIECES = [
  '货物 吞吐量 于都 县 上 为 多少 64 . 5 亿元 以上 2017 年 haisui x % 上市 😀 的 一'.split(' '),
  [' '],
].flat();
const unit = fc.constantFrom(...PIECES);

test('the pieces cover any text in order, and split neither Latin words nor numbers', () => {
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 12 }), (units) => {
      const text = matchForm(units.join(''));
      const tokens = segment(text, lexicon, TODAY);
      expect(tokens.map((token) => token.text).join('')).toBe(text.replaceAll(' ', ''));
      let last = 0;
      for (const { start, end, text: said } of tokens) {
        expect(text.slice(last, start).trim()).toBe('');
        expect(text.slice(start, end)).toBe(said);
        expect(text.slice(start - 1, start + 1)).not.toMatch(/^[a-z]{2}$|^\d{2}$/);
        last = end;
      }
      expect(last).toBe(text.length);
    }),
    { numRuns: 1_000 },
  );
});

test.each([
  { text: '星澜港区领导', want: '星澜港区 | 领导', why: 'not 星澜港 and 区领导' },
  { text: '零件多少件', want: '零件 | 多少件', why: '零 counts nothing here' },
])('$text is cut by the longer name: $why', ({ text, want }) => {
  const put = '- word: 领导\n  same: [区领导]\n- word: 构件\n  same: [零件]\n';
  const { names } = openHouse([{ file: 'words.yaml', find: null, put }]);
  expect(write(segment(matchForm(text), names.lexicon, TODAY))).toBe(want);
});
