import { dimensionOf } from '../../../knowledge/dimension.ts';
import type { Fact } from '../../../knowledge/model.ts';
import type { Query } from '../../../question/query.ts';
import { parseUnit, type Dimension } from '../../../text/units.ts';

/** Counters that a rate or a place may be told in as well. */
const ANY_KIND = ['个', '点', '级', '期', '强'];

/** Whether the figures are of the kind in which the distance is asked for: of 差几家 firms, of 差几亿 money. */
export function areOfAskedUnit(facts: readonly Fact[], { tokens }: Query): boolean {
  const asked = tokens.flatMap(({ text, meanings }) => {
    const isDistance = meanings.some(
      (meaning) => meaning.type === 'operation' && meaning.operation === 'difference',
    );
    return isDistance ? (dimensionAsked(text) ?? []) : [];
  });
  return asked.every((dimension) =>
    facts.every((fact) => fact.measure === 'rank' || isOf(dimension, dimensionOf(fact))),
  );
}

function dimensionAsked(text: string): Dimension | null {
  const unit = /(?:多少|几)(?<unit>\D+)$/.exec(text)?.groups?.['unit'] ?? '';
  if (/^个?亿元?$|^万元$|^[元钱]$/.test(unit)) return 'money';
  const parsed = parseUnit(unit);
  return parsed?.dimension === 'count' && !ANY_KIND.includes(unit) ? 'count' : null;
}

function isOf(asked: Dimension, held: Dimension | null): boolean {
  return held === asked || (asked === 'money' && held === 'usd');
}
