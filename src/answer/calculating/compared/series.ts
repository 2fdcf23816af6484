import { difference, growth, operandOf, type Calculation } from '../../../calculation/calculate.ts';
import { barsGrowth } from '../../../calculation/combining.ts';
import { dimensionOf } from '../../../knowledge/dimension.ts';
import type { Fact } from '../../../knowledge/model.ts';
import type { Query } from '../../../question/query.ts';
import type { AskedPeriod } from '../../../text/asked-periods.ts';
import { comparePeriods, type Period } from '../../../text/periods.ts';
import type { Found } from '../../found.ts';
import { periodMatches } from '../../said/periods.ts';
import type { SideFound } from '../operands/hold-side.ts';
import { told } from '../operands/together.ts';

/** A figure at all times that are held or asked for, and what became of it between the first and the last. */
export function answerSeries(
  query: Pick<Query, 'periods'>,
  side: Pick<SideFound, 'facts' | 'fitting' | 'understood' | 'context'>,
): Found | null {
  const [sample] = side.facts;
  if (!sample) return null;
  const same = side.fitting.filter((fact) => isSameThing(fact, sample));
  const within = inSpan(same, query);
  if (!within) return null;
  const ordered = onePerTime(within).toSorted((a, b) => comparePeriods(a.period, b.period));
  if (ordered.length < 2) return null;
  const like = mainLine(ordered);
  const figures = like.length > 1 ? like : ordered;
  return told(
    'series',
    { ...side, facts: figures },
    {
      calculations: change(figures),
      apart: ordered.filter((fact) => !figures.includes(fact)),
    },
  );
}

/** Whether two figures are of one series: the same but for their time. */
export function isSameThing(fact: Fact, sample: Fact): boolean {
  return (
    fact.entity === sample.entity &&
    fact.indicator === sample.indicator &&
    fact.measure === sample.measure &&
    fact.among === sample.among &&
    fact.where.join() === sample.where.join() &&
    dimensionOf(fact) === dimensionOf(sample) &&
    fact.period.type !== 'undated'
  );
}

/**
 * The facts from the first to the last time said, which must be held; all when none is said. Of a year between them
 * half a year will do.
 */
function inSpan(
  facts: readonly Fact[],
  { periods }: Pick<Query, 'periods'>,
): readonly Fact[] | null {
  const spans = periods.flatMap(({ value }) => (value.type === 'span' ? [value] : []));
  if (spans.length === 0) return facts;
  const first = spans.map(({ span }) => span.first).toSorted()[0] ?? '';
  const last =
    spans
      .map(({ span }) => span.last)
      .toSorted()
      .at(-1) ?? '';
  const isHeld = (asked: AskedSpan): boolean => facts.some((fact) => periodMatches(fact, asked));
  const isPartlyHeld = ({ span }: AskedSpan): boolean =>
    span.first > first &&
    span.last < last &&
    facts.some(({ period }) => isBetween(period, span.first, span.last));
  if (!spans.every((asked) => isHeld(asked) || isPartlyHeld(asked))) return null;
  return facts.filter(({ period }) => isBetween(period, first, last));
}

type AskedSpan = Extract<AskedPeriod, { readonly type: 'span' }>;

function isBetween(period: Period, first: string, last: string): boolean {
  return period.type !== 'undated' && period.span.last >= first && period.span.last <= last;
}

/** A figure that two articles print stands once. */
function onePerTime(facts: readonly Fact[]): readonly Fact[] {
  return [...new Map(facts.map((fact) => [printKey(fact), fact])).values()];
}

function printKey({ period, value, status }: Fact): string {
  return `${period.notation} ${status} ${value.type === 'number' ? value.number : ''}`;
}

/** The figures of the commonest length of time: years among years. Of equals the longest. */
function mainLine(facts: readonly Fact[]): readonly Fact[] {
  const lines = new Map<string, Fact[]>();
  for (const fact of facts) {
    const sort = `${lengthOf(fact.period)} ${fact.status === 'target' ? 'target' : ''}`;
    lines.set(sort, [...(lines.get(sort) ?? []), fact]);
  }
  const [most = []] = [...lines.values()].toSorted((a, b) => b.length - a.length);
  return most;
}

function lengthOf(period: Period): string {
  return period.type === 'during' ? period.span.grain : 'point';
}

function change(figures: readonly Fact[]): readonly Calculation[] {
  const [first] = figures;
  const last = figures.at(-1);
  if (!first || !last || first === last || barsGrowth(first, last).length > 0) return [];
  // Two articles that disagree about an end leave open what became of it.
  const ends = figures.filter(({ period: { notation } }) =>
    [first, last].some(({ period }) => period.notation === notation),
  );
  if (ends.length > 2) return [];
  const [from, to] = [operandOf(first), operandOf(last)];
  if (!from || !to) return [];
  const hasRate = !['rank', 'ratio'].includes(to.quantity.dimension);
  const rate = hasRate ? growth(from, to) : null;
  return [difference(to, from), ...(rate ? [rate] : [])];
}
