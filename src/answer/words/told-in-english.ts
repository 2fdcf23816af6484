import { printedFor } from '../../question/vocabulary/english-relations.ts';
import { counters } from '../../text/units.ts';
import type { Explanation } from './explanation.ts';
import { FIRST, PRINTED_FIRST } from '../said/first-words.ts';

/** Whether a word of English says only what the proof says in Chinese. */
export function isToldInEnglish(text: string, by: Explanation): boolean {
  if (!/^[a-z ]+$/.test(text)) return false;
  return countsTold(text, by) || isFirstOfAll(text, by) || isPrintedOtherwise(text, by);
}

/** From two on, by which a question counts what is told: which four chains. */
const SMALL_NUMBERS = 'two three four five six seven eight nine ten'.split(' ');
const SMALL_NUMERALS = '[二两] 三 四 五 六 七 八 九 十'.split(' ');

function countsTold(text: string, { numbers, plainTexts }: Explanation): boolean {
  const at = SMALL_NUMBERS.indexOf(text);
  if (at < 0) return false;
  const printed = new RegExp(
    `(?<![\\d.一二两三四五六七八九十百千万第])(?:${at + 2}|${SMALL_NUMERALS[at] ?? ''})(?=[^\\d.%一二三四五六七八九十百千万亿成分年月日])`,
  );
  return numbers.has(at + 2) || plainTexts.some((told) => printed.test(told));
}

/** English has one word for 首家, 首个 and 首单. */
function isFirstOfAll(text: string, { texts }: Explanation): boolean {
  return FIRST.test(text) && texts.some((told) => PRINTED_FIRST.test(told));
}

/** Launched, of what was 发布 or 推出. A neighbour's word explains nothing here. */
function isPrintedOtherwise(
  text: string,
  { plainTexts, foreign, slotWords }: Explanation,
): boolean {
  return printedFor(text).some(
    (word) =>
      !foreign.has(word) && !slotWords.has(word) && plainTexts.some((told) => told.includes(word)),
  );
}

/** Not 强: 500强 is the name of a list. */
const COUNTERS = [...counters().filter((unit) => unit !== '强'), '人', '名', '位'].join('|');

/** 24 companies where the sentence counts 24家: the noun of English stands for the counter. */
export function countsAsMany(value: number, { plainTexts }: Explanation): boolean {
  const counted = new RegExp(`(?<![\\d.])${value}余?(?:${COUNTERS})`);
  return plainTexts.some((told) => counted.test(told));
}
