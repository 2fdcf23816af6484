import { dimensionTold } from '../text/told-amount.ts';
import { parseUnit, type Dimension } from '../text/units.ts';
import type { Fact } from './model.ts';

/** The dimension of a fact's figure; null when it has none. */
export function dimensionOf(fact: Fact): Dimension | null {
  if (fact.unit !== null) return parseUnit(fact.unit)?.dimension ?? null;
  if (fact.value.type === 'text') return dimensionTold(fact.value.text);
  return fact.measure === 'growth' || fact.measure === 'share' ? 'ratio' : null;
}
