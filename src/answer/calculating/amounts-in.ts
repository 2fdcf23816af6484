import { operandSaid, type Operand } from '../../calculation/calculate.ts';
import { quantitySaid, type Quantity } from '../../calculation/quantity.ts';
import type { Query } from '../../question/query.ts';
import type { Token } from '../../question/token.ts';
import { findNumbers } from '../../text/numbers.ts';
import { parseMultiplier } from '../../text/units.ts';

function isNumber(token: Token): boolean {
  return token.meanings.some(({ type }) => type === 'number') || amountSaid(token) !== null;
}

/** A number, or the 亿 behind it. */
export function isOfNumber(token: Token, before: Token | undefined): boolean {
  return isNumber(token) || (before !== undefined && isNumber(before) && isMultiplier(token));
}

function isMultiplier({ text }: Token): boolean {
  return parseMultiplier(text) !== null;
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
