import { findNumbers } from '../text/numbers.ts';
import { parseMultiplier, parseUnit, type Amount } from '../text/units.ts';
import type { Token } from './token.ts';

/** Characters of the longest unit with its scale: 微克/立方米. */
const LONGEST_UNIT = 8;
/** Chinese numerals up to this one are mostly no figure: 一回事, 两个数. */
const SMALL = 10;

/** The amounts that a question says, each once, with what stands behind them: 0.4亿, 300多家, 12gwh. Times are none. */
export function amountsSaid(tokens: readonly Token[]): readonly Amount[] {
  const text = tokens
    .map(({ text: said, meanings }) =>
      meanings.some(({ type }) => type === 'period') ? ' ' : said,
    )
    .join('');
  const amounts = findNumbers(text).flatMap(({ end, value, form }): Amount[] => {
    if (form === 'word') return [];
    const unit = unitAt(text, end);
    const isSmall = form === 'chinese' && value <= SMALL && parseMultiplier(unit ?? '') === null;
    return isSmall ? [] : [{ value, unit }];
  });
  return [...new Map(amounts.map((amount) => [`${amount.value}${amount.unit}`, amount])).values()];
}

/** 多 and 余 may stand between a number and its unit. */
function unitAt(text: string, at: number): string | null {
  const behind = text.slice(at, at + LONGEST_UNIT + 2).replace(/^ ?[多余来]?/, '');
  for (let length = LONGEST_UNIT; length > 0; length -= 1) {
    const unit = behind.slice(0, length);
    if (unit.length === length && (parseUnit(unit) || parseMultiplier(unit) !== null)) return unit;
  }
  return null;
}
