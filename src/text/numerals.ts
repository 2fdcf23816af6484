const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Chinese numeral characters below 万; 万 and 亿 belong to the unit (see `units.ts`). */
export const CHINESE_NUMERAL = '[〇零一二两三四五六七八九十百千]+';

/** The number that a Chinese numeral below 万 means (二十三 -> 23, 二〇二三 -> 2023), or null. */
export function parseChineseNumeral(text: string): number | null {
  if (text.length === 0) return null;
  const spelled = Array.from(text, (char) => DIGITS[char]);
  if (spelled.every((digit) => digit !== undefined)) return Number(spelled.join(''));
  let total = 0;
  let digit: number | null = null;
  for (const char of text) {
    const value = DIGITS[char];
    const place = PLACES[char];
    if (value !== undefined) digit = value === 0 ? null : value;
    else if (place !== undefined) {
      total += (digit ?? 1) * place;
      digit = null;
    } else return null;
  }
  return total + (digit ?? 0);
}
