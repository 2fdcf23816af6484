import { CHINESE_NUMERAL, parseChineseNumeral } from './numerals.ts';

/** A number in a text: [start, end) spans the numeral alone, without 万, 亿, unit or qualifier. */
export interface NumberMention {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly form: 'digits' | 'chinese' | 'word';
}

/** Words that print a number without a numeral. */
const NUMBER_WORDS: Readonly<Record<string, number>> = {
  首: 1,
  唯一: 1,
  半: 0.5,
  一半: 0.5,
  双: 2,
};

const NUMERAL = new RegExp(
  String.raw`(?<fraction>\d+/\d+)|(?<digits>(?:\d{1,3}(?:,\d{3})+(?![\d])|\d+)(?:\.\d+)?)|(?<word>一半|唯一|首|半|双)|(?<chinese>${CHINESE_NUMERAL})`,
  'g',
);

const HOLDS_NUMBER = new RegExp(String.raw`\d|首|唯一|半|双|${CHINESE_NUMERAL}`);

/** Every numeral in the text, in order: digits, fractions (1/5), Chinese numerals, 首 / 唯一 / 一半. */
export function findNumbers(text: string): NumberMention[] {
  if (!HOLDS_NUMBER.test(text)) return [];
  return [...text.matchAll(NUMERAL)].flatMap((found) => {
    const value = valueOf(found.groups ?? {});
    if (value === null) return [];
    const form = found.groups?.['chinese'] ? 'chinese' : found.groups?.['word'] ? 'word' : 'digits';
    return [{ start: found.index, end: found.index + found[0].length, value, form }];
  });
}

function valueOf(groups: Readonly<Record<string, string | undefined>>): number | null {
  const { fraction, digits, chinese, word } = groups;
  if (fraction) {
    const [top, bottom] = fraction.split('/').map(Number);
    return bottom ? (top ?? 0) / bottom : null;
  }
  if (digits) return Number(digits.replaceAll(',', ''));
  if (word) return NUMBER_WORDS[word] ?? null;
  return chinese ? parseChineseNumeral(chinese) : null;
}
