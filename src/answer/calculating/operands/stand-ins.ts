import { dimensionOf } from '../../../knowledge/dimension.ts';
import type { Fact } from '../../../knowledge/model.ts';
import type { Query } from '../../../question/query.ts';
import type { AskedPeriod } from '../../../text/asked-periods.ts';
import { periodMatches } from '../../said/periods.ts';
import type { Workbench } from '../../workbench.ts';

/**
 * What is held at the time asked in place of figures that are held at other times only: what curators set apart from
 * them, or a part of that time. To be shown beside the other figures, never to be calculated with.
 */
export function standInsFor(
  held: readonly Fact[],
  { periods }: Query,
  { index }: Workbench,
): readonly Fact[] {
  const asked = periods.map(({ value }) => value);
  const [sample] = held;
  if (!sample || asked.length === 0) return [];
  const within = held.filter((fact) => asked.every((one) => isPartOf(fact, one)));
  if (within.length > 0) return within;
  return index
    .ofEntity(sample.entity)
    .filter(
      (fact) =>
        asked.every((one) => periodMatches(fact, one)) &&
        held.some((other) => isSetApart(fact, other)) &&
        fact.measure === sample.measure &&
        dimensionOf(fact) === dimensionOf(sample),
    );
}

export function isSetApart(a: Fact, b: Fact): boolean {
  return warnsOf(a, b) || warnsOf(b, a);
}

function warnsOf({ notComparable }: Fact, other: Fact): boolean {
  return notComparable.some(({ with: id }) => id === other.id || id === other.indicator.id);
}

/** Half a year of the year asked for; a day or a date in it is no part of its sum. */
function isPartOf({ period }: Fact, asked: AskedPeriod): boolean {
  return (
    asked.type === 'span' &&
    period.type === 'during' &&
    ['half', 'quarter'].includes(period.span.grain) &&
    period.span.first >= asked.span.first &&
    period.span.last <= asked.span.last
  );
}
