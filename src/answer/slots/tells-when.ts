import type { Fact } from '../../knowledge/model.ts';
import type { Query } from '../../question/query.ts';
import type { Threshold } from '../../question/thresholds.ts';
import type { Token } from '../../question/token.ts';
import { matchForm } from '../../text/normalize.ts';
import { parseUnit, sameAmount } from '../../text/units.ts';
import { placeIn } from '../said/places-claimed.ts';
import type { Workbench } from '../workbench.ts';

/** Whether a figure is the very amount of a limit: 355万元 of 过355万. */
export function isLimit({ value, unit }: Pick<Fact, 'value' | 'unit'>, limit: Threshold): boolean {
  if (value.type !== 'number') return false;
  return limit.amount === value.number * (parseUnit(unit ?? '')?.factor ?? 1);
}

/** A figure tells a day or month, or it is the one that the question gives; what came to be tells its printed year. */
export function tellsWhen(
  fact: Fact,
  { tokens }: Query,
  { surfaces }: Pick<Workbench, 'surfaces'>,
): boolean {
  const { period, value, unit, measure, implied } = fact;
  if (period.type === 'undated') return false;
  if (period.type === 'during' && ['day', 'month'].includes(period.span.grain)) return true;
  if (value.type !== 'number')
    return (
      period.type === 'during' &&
      (implied['period'] === undefined || tellsYearOf(fact, tokens, surfaces)) &&
      !tokens.some(asksDay)
    );
  const held = { value: value.number, unit };
  if (measure === 'rank') return tokens.some((token) => placeIn(token) === held.value);
  return tokens.some(({ meanings }) =>
    meanings.some(
      (meaning) =>
        (meaning.type === 'number' && sameAmount(meaning, held)) ||
        (meaning.type === 'threshold' && isLimit({ value, unit }, meaning.threshold)),
    ),
  );
}

/** Of a year that an article sums up as a whole, every state that it tells came to be in that year: 哪年封顶. */
function tellsYearOf(
  { value, implied }: Fact,
  tokens: readonly Token[],
  surfaces: Workbench['surfaces'],
): boolean {
  if (value.type !== 'text' || !SUMS_UP.test(implied['period'] ?? '')) return false;
  const state = matchForm(value.text);
  return tokens.some(({ text, meanings }) =>
    meanings.some(
      (one) =>
        one.type === 'word' && [text, ...surfaces(one.word)].some((said) => state.includes(said)),
    ),
  );
}

const SUMS_UP = /(?:全文|寄语)(?:总结|回顾)\d{4}年/;

function asksDay({ text }: Token): boolean {
  return /[月日号天]|month|day|date/.test(text);
}
