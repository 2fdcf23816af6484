import { findNumbers } from '../text/numbers.ts';
import { parseMultiplier, parseUnit, type Amount } from '../text/units.ts';
import type { Token } from './token.ts';

/** Characters of the longest unit with its scale: 微克/立方米. */
const LONGEST_UNIT = 8;
/** Chinese numerals up to this one are mostly no figure: 一回事, 两个数. */
const SMALL = 10;

/** The amounts that a question says, each once, with what stands behind them: 0.4亿, 300多家, 12gwh. Times are none. */
export function amountsSaid(tokens: readonly Token[]): readonly Amount[] {
  const pieces = tokens.map(({ text: said, meanings }) =>
    meanings.some(({ type }) => type === 'period') ? ' ' : said,
  );
  const text = pieces.join('');
  const ends = new Set(pieces.map((_, at) => pieces.slice(0, at + 1).join('').length));
  const amounts = findNumbers(text).flatMap(({ end, value, form }): Amount[] => {
    if (form === 'word') return [];
    const unit = unitAt(text, end, ends);
    const isSmall = form === 'chinese' && value <= SMALL && parseMultiplier(unit ?? '') === null;
    return isSmall ? [] : [{ value, unit }];
  });
  return [...new Map(amounts.map((amount) => [`${amount.value}${amount.unit}`, amount])).values()];
}

/**
 * 多 and 余 may stand between a number and its unit. A unit that ends where a word does goes before a longer one that
 * takes a piece of the next word (38万 and 面积).
 */
function unitAt(text: string, at: number, ends: ReadonlySet<number>): string | null {
  const gap = /^ ?[多余来]?/.exec(text.slice(at))?.[0].length ?? 0;
  const behind = text.slice(at + gap, at + gap + LONGEST_UNIT);
  const units = Array.from({ length: behind.length }, (_, index) =>
    behind.slice(0, behind.length - index),
  ).filter((unit) => parseUnit(unit) !== null || parseMultiplier(unit) !== null);
  return units.find(({ length }) => ends.has(at + gap + length)) ?? units[0] ?? null;
}
