import { boundOf, type Bound } from '../text/qualifiers.ts';

/** Which side of a printed number the true one lies on; null when it is printed without a qualifier. */
export type Bounded = Bound | null;

export function boundOfQualifier(qualifier: string | null): Bounded {
  return qualifier === null ? null : boundOf(qualifier);
}

/** The bound of what falls when this rises: a subtrahend, a divisor. */
export function opposite(bound: Bounded): Bounded {
  if (bound === 'at-least') return 'at-most';
  return bound === 'at-most' ? 'at-least' : bound;
}

/** The bound of what rises with all of these; bounds that pull apart leave only "about". */
export function together(bounds: readonly Bounded[]): Bounded {
  const said = [...new Set(bounds.filter((bound) => bound !== null))];
  return said.length > 1 ? 'about' : (said[0] ?? null);
}
