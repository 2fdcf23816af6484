import { Decimal } from 'decimal.js';
import { operandSaid, type Operand } from '../../../calculation/calculate.ts';
import { quantitySaid, type Quantity } from '../../../calculation/quantity.ts';
import type { Query } from '../../../question/query.ts';
import type { Token } from '../../../question/token.ts';
import { findNumbers } from '../../../text/numbers.ts';
import { parseMultiplier } from '../../../text/units.ts';

function isNumber(token: Token): boolean {
  return token.meanings.some(({ type }) => type === 'number') || amountSaid(token) !== null;
}

/** A number, or the 亿 behind it, or the 年 that says how many times were listed (三年). */
export function isOfNumber(token: Token, before: Token | undefined): boolean {
  return isNumber(token) || (before !== undefined && isNumber(before) && goesWithNumber(token));
}

function goesWithNumber({ text }: Token): boolean {
  return parseMultiplier(text) !== null || text === '年';
}

/** 一千亿: an amount of money, though a name may hold it too. Null for any other word. */
function amountSaid({ text }: Token): Quantity | null {
  const [number, ...more] = findNumbers(text);
  if (number?.start !== 0 || more.length > 0) return null;
  const unit = text.slice(number.end);
  return parseMultiplier(unit) === null ? null : quantitySaid(number.value, `${unit}元`);
}

/** The amounts that the question says, one of which it may measure against: 一千亿, 2000亿元. */
export function amountsIn({ tokens }: Query): readonly Operand[] {
  return tokens.flatMap((token, at): Operand[] => {
    const word = amountSaid(token);
    if (word) return [operandSaid(word, token.text)];
    return token.meanings.flatMap((meaning): Operand[] => {
      if (meaning.type !== 'number') return [];
      const unit = meaning.unit ?? tokens[at + 1]?.text ?? '';
      // Of a bare 亿 the unit goes without saying.
      const bare = parseMultiplier(unit) !== null;
      const quantity = quantitySaid(meaning.value, bare ? `${unit}元` : unit);
      return quantity ? [operandSaid(quantity, token.text)] : [];
    });
  });
}

/** Amounts of money that a text in match form prints, in yuan: 千亿园区, 突破两千亿. */
export function amountsPrinted(text: string): readonly Decimal[] {
  return findNumbers(text).flatMap(({ value, end }) => {
    const scale = /^[万亿]+/.exec(text.slice(end))?.[0];
    const factor = scale === undefined ? null : parseMultiplier(scale);
    return factor === null ? [] : [new Decimal(value).times(factor)];
  });
}
