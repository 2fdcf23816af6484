import { expect, test } from 'vitest';
import type { Token } from '../question/token.ts';
import { standsIn } from './stands.ts';

/** Words in brackets are known ones. */
function cut(text: string): { form: string; tokens: () => readonly Token[] } {
  const tokens: Token[] = [];
  let form = '';
  for (const [, known, open] of text.matchAll(/\[([^\]]+)\]|([^[])/gu)) {
    const start = form.length;
    form += known ?? open ?? '';
    const meanings = known === undefined ? [] : [{ type: 'light' as const }];
    tokens.push({ start, end: form.length, text: form.slice(start), meanings });
  }
  return { form, tokens: () => tokens };
}

test.each([
  { word: '夜市', text: '街上夜市繁华', why: 'nothing longer is known there' },
  { word: '夜市', text: '街上[夜市]繁华', why: 'it is the known word' },
  { word: '医院', text: '[人民医院]建成', why: 'it says what the longer word is' },
  { word: '人民医院', text: '[人民][医院]建成', why: 'it holds known words whole' },
  { word: '世界', text: '[世界500强]和世界', why: 'it stands again by itself' },
  { word: 'gdp', text: '全年gdp增长', why: 'a Latin word ends where Chinese begins' },
])('$word stands in $text: $why', ({ word, text }) => {
  expect(standsIn(word, cut(text))).toBe(true);
});

test.each([
  { word: '夜市', text: '街市', why: 'it is not there' },
  { word: '世界', text: '[世界500强]', why: 'it begins a longer word' },
  { word: '学费', text: '[大学][费用]', why: 'it runs over two words' },
  { word: '民医', text: '[人民医院]', why: 'it lies within a word' },
  { word: 'ai', text: '乘air出行', why: 'it begins a Latin word' },
  { word: '26', text: '共126条', why: 'it is a piece of a number' },
  { word: '26', text: '共26.5条', why: 'it is a piece of a decimal number' },
])('$word does not stand in $text: $why', ({ word, text }) => {
  expect(standsIn(word, cut(text))).toBe(false);
});
