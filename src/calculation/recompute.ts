import { age, attained, baseOf, countOf, gain, placeBefore, wholeFrom } from './backwards.ts';
import {
  average,
  conversion,
  difference,
  growth,
  multiple,
  operandSaid,
  portion,
  rest,
  share,
  sum,
  type Calculation,
  type Operation,
} from './calculate.ts';
import type { Quantity } from './quantity.ts';

/** A calculation done again from its bare quantities; null when it cannot be done. */
export function recompute(
  operation: Operation,
  quantities: readonly Quantity[],
  unit: string,
): Calculation | null {
  const [a, b, ...more] = quantities.map((quantity) => operandSaid(quantity, ''));
  if (!a) return null;
  if (operation === 'conversion') return conversion(a, unit);
  if (!b) return null;
  switch (operation) {
    case 'difference':
      return difference(a, b);
    case 'rest':
      return rest(a, b);
    case 'growth':
      return growth(a, b);
    case 'multiple':
      return multiple(a, b);
    case 'share':
      return share(a, b);
    case 'sum':
      return sum([a, b, ...more]);
    case 'average':
      return average(a, b);
    case 'base':
      return baseOf(a, b);
    case 'count':
      return countOf(a, b, unit);
    case 'gain':
      return gain(a, b);
    case 'place-before':
      return placeBefore(a, b);
    case 'age':
      return age(a, b);
    case 'attained':
      return attained(a, b);
    case 'whole':
      return wholeFrom(a, b);
    case 'portion':
      return portion(a, b);
    default:
      return operation satisfies never;
  }
}
