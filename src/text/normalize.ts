import { Converter } from 'opencc-js/t2cn';

let toSimplified: ((text: string) => string) | null = null;

/**
 * Simplified characters. Wording of Taiwan and Hong Kong stays: the tables for it also change words that both
 * sides use (新增 -> 添加), so such synonyms stand in the knowledge.
 */
export function simplify(text: string): string {
  if (!/\p{Script=Han}/u.test(text)) return text;
  const convert = toSimplified ?? Converter({ from: 't', to: 'cn' });
  toSimplified = convert;
  return convert(text);
}

/** Chinese, ASCII and single spaces inside: most texts are in their visible form already. */
const PLAIN = /^(?! )(?:[!-~\u4e00-\u9fff]| (?! |$))*$/;

/** What a person sees of a text: without control, format and stray combining characters, spaces collapsed. */
export function visible(text: string): string {
  if (PLAIN.test(text)) return text;
  const shown = text
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/[\p{Cf}\p{Co}\p{Cs}\p{Cn}]/gu, '');
  // What was taken out may have kept combining marks apart, which then have an order of their own.
  return shown.normalize('NFKC').replace(/ +/g, ' ').trim();
}

/** The one normal form in which questions and names meet: NFKC, simplified, lower case. */
export function normalize(text: string): string {
  return simplify(visible(text)).toLowerCase().normalize('NFKC');
}

/** Punctuation that carries meaning inside numbers and Latin names, as in 2.8, 1/3, 42%, a+h, aa+, 2023-06. */
const MEANT =
  /[0-9a-z][./+\-&:][0-9a-z]|[a-z],[0-9a-z]|[0-9],(?:[a-z]|[0-9]{3}(?![0-9]))|[a-z0-9]\+|[0-9][%‰]|[<>]=?(?= ?(?:cny )?[0-9])/g;

/** Most texts: one stretch without marks, or Latin words with single spaces between them. */
const WITHOUT_MARKS = /^(?:[0-9a-z\u4e00-\u9fff]*|[0-9a-z]+(?: [0-9a-z]+)*)$/;

/**
 * A normal form for matching: as `normalize`, without punctuation, and without spaces except between Latin words.
 * Two spellings that differ only in quotes, dots or spaces become one.
 */
export function matchForm(text: string): string {
  // A question is asked for several times over while it is answered.
  if (text !== last.text) last = { text, form: formOf(text) };
  return last.form;
}

let last = { text: '', form: '' };

function formOf(text: string): string {
  const normal = normalize(text);
  if (WITHOUT_MARKS.test(normal)) return normal;
  const kept = new Set<number>();
  for (let at = 0; at < normal.length; at += 1) {
    MEANT.lastIndex = at;
    const found = MEANT.exec(normal);
    if (!found) break;
    for (let i = found.index; i < found.index + found[0].length; i += 1) kept.add(i);
    at = found.index;
  }
  let out = '';
  for (let i = 0; i < normal.length; i += 1) {
    out += kept.has(i) || isLetterOrDigit(normal, i) ? normal.charAt(i) : ' ';
  }
  return out
    .replace(/ +/g, ' ')
    .replace(/(?<![a-z0-9%+]) | (?![a-z0-9])/g, '')
    .trim()
    .normalize('NFKC');
}

function isLetterOrDigit(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  if (unit >= 0x4e00 && unit <= 0x9fff) return true;
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
  const start = unit >= 0xdc00 && unit <= 0xdfff ? index - 1 : index;
  return /[\p{L}\p{N}\p{M}]/u.test(String.fromCodePoint(text.codePointAt(start) ?? 0));
}
