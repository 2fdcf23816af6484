import { Decimal } from 'decimal.js';
import type { Calculation } from './calculate.ts';
import type { Quantity } from './quantity.ts';

/** Decimal places that a rounded result is told with; its formula keeps all that it was rounded to. */
const PLACES_TOLD = 1;

/** So many times something is told whole. */
const WHOLE_TIMES_FROM = 100;

/**
 * A result as a reader wants it: 82.2% of what comes to 82.2086…%. What is exact, or less than one, stays as it is; what
 * is at least so much is not rounded up, nor at most so much down.
 */
export function shortened({
  result,
  rounded,
  bound,
}: Pick<Calculation, 'result' | 'rounded' | 'bound'>): Quantity {
  if (rounded === null || result.number.abs().lt(1)) return result;
  const isWhole = result.dimension === 'multiple' && result.number.abs().gte(WHOLE_TIMES_FROM);
  const number = result.number.toDecimalPlaces(
    isWhole ? 0 : PLACES_TOLD,
    ROUNDING[bound ?? 'about'],
  );
  return { ...result, number };
}

const ROUNDING = {
  about: Decimal.ROUND_HALF_UP,
  'at-least': Decimal.ROUND_DOWN,
  'at-most': Decimal.ROUND_UP,
} as const;
