import { parseChineseNumeral } from './numerals.ts';

/** What people count years from instead of naming the year. */
const FOUNDED: ReadonlyMap<string, number> = new Map([
  ['建党', 1921],
  ['建军', 1927],
  ['建国', 1949],
  ['新中国成立', 1949],
]);

/** 建党百年, 新中国成立70周年; not 建党百年来, which is no one year. */
export const ANNIVERSARY = `(?<founded>${[...FOUNDED.keys()].join('|')})(?<anniversary>\\d{2,3}|一?百|[一二三四五六七八九]十)周?年(?![来多余以间里])(?:之际|那年)?`;

/** The year of an anniversary; null where none is said. */
export function anniversaryYear({
  founded,
  anniversary,
}: Readonly<Record<string, string | undefined>>): number | null {
  const from = FOUNDED.get(founded ?? '');
  if (from === undefined || anniversary === undefined) return null;
  const years = /\d/.test(anniversary)
    ? Number(anniversary)
    : parseChineseNumeral(anniversary.replace(/^百$/, '一百'));
  return years === null ? null : from + years;
}
