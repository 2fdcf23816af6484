import { parseMultiplier, parseUnit } from '../text/units.ts';
import { FIRST_PLACE } from './first-place.ts';
import type { Meant } from './meant.ts';
import type { Claim } from './query.ts';
import type { Threshold } from './thresholds.ts';
import type { Token, TokenMeaning } from './token.ts';

/** What a yes-or-no question puts forward. */
export function claimsOf(meanings: readonly Meant[]): Claim[] {
  return meanings.flatMap(({ meaning, text }, at): Claim[] => {
    if (meaning.type === 'number') {
      const before = meanings[at - 1]?.text ?? '';
      const behind = meanings.slice(at + 1);
      if (describes(behind) || POINTS.test(before) || isArticle(meaning, before, behind)) return [];
      const isLeast = AT_LEAST.test(before);
      return [isLeast ? { type: 'limit', threshold: atLeast(meaning) } : meaning];
    }
    if (meaning.type === 'rank-limit') return [{ type: 'rank', within: meaning.within }];
    return meaning.type === 'measure' && FIRST_PLACE.test(text)
      ? [{ type: 'rank', within: 1 }]
      : [];
  });
}

const POINTS = /^[那这]$/;

/** 吵了三十年的那两家: a number that tells which ones are meant. */
function describes([unit, ...behind]: readonly Meant[]): boolean {
  const [next, pointing] = unit?.text === '年' ? behind : [unit, ...behind];
  return next?.text === '的' && /^[那这]/.test(pointing?.text ?? '');
}

/** 是不是一条步行街: one of a kind, which counts nothing. */
function isArticle(
  { value, unit }: Extract<TokenMeaning, { type: 'number' }>,
  before: string,
  [next]: readonly Meant[],
): boolean {
  const isNoun = next?.meaning.type === 'word' || next?.meaning.type === 'entity';
  return value === 1 && unit !== null && IS.test(before) && isNoun;
}

const IS = /(?:是|是不是|是否|算|算不算|属于|作为|成为|成了)$/;

/** 有没有150亿: at least so much. */
const AT_LEAST = /^(?:有没有|有无|有木有|有冇|有没得|够不够|够)$/;

function atLeast({ value, unit }: Extract<TokenMeaning, { type: 'number' }>): Threshold {
  const parsed = unit === null ? null : parseUnit(unit);
  const factor = parsed?.factor ?? parseMultiplier(unit ?? '');
  return {
    side: 'above',
    inclusive: true,
    amount: value * (factor ?? 1),
    dimension: parsed?.dimension ?? null,
    isBare: factor === null,
  };
}

/** A figure that is put forward needs no explanation: the verdict is about it. */
export function asClaim(token: Token): Token {
  const isFigure = token.meanings.some(({ type }) => type === 'number');
  return isFigure ? { ...token, meanings: [{ type: 'claim' }] } : token;
}
