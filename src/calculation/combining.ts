import { dimensionOf } from '../knowledge/dimension.ts';
import type { Fact, Localized } from '../knowledge/model.ts';
import type { Period } from '../text/periods.ts';

/** In what two figures differ, so that they are set side by side with care or not combined at all. */
export type Unlikeness =
  | { readonly in: 'dimension' | 'currency' | 'measure' }
  /** One thing against the average of its kind: a village against the villages of a zone. */
  | { readonly in: 'average' }
  /** Times of other lengths or sorts: half a year and a year, a year and a day. */
  | { readonly in: 'time' }
  /** A goal, a design or an estimate against a result. */
  | { readonly in: 'status' }
  | { readonly in: 'indicator' | 'scope' }
  /** What curators say of the two. */
  | { readonly in: 'kind'; readonly reason: Localized };

/** Everything that two figures differ in, owner and year apart. */
export function unlikeness(a: Fact, b: Fact): readonly Unlikeness[] {
  const found: Unlikeness[] = [];
  const [left, right] = [dimensionOf(a), dimensionOf(b)];
  if (left !== right && a.measure !== 'rank' && b.measure !== 'rank') {
    const money = [left, right].every((one) => one === 'money' || one === 'usd');
    found.push({ in: money ? 'currency' : 'dimension' });
  }
  if (a.measure !== b.measure)
    found.push({ in: a.entity !== b.entity && arePerUnit(a, b) ? 'average' : 'measure' });
  if (lengthOf(a.period) !== lengthOf(b.period)) found.push({ in: 'time' });
  if (sortOf(a) !== sortOf(b)) found.push({ in: 'status' });
  if (a.indicator !== b.indicator) found.push({ in: 'indicator' });
  if (a.among !== b.among || a.where.join() !== b.where.join()) found.push({ in: 'scope' });
  const reason = saidApart(a, b) ?? saidApart(b, a);
  if (reason) found.push({ in: 'kind', reason });
  return found;
}

/** A result may be estimated; a goal or a design is no result. */
function sortOf({ status }: Fact): string {
  return status === 'expected' ? 'actual' : status;
}

function lengthOf(period: Period): string {
  return period.type === 'during' ? period.span.grain : period.type;
}

function saidApart({ notComparable }: Fact, other: Fact): Localized | null {
  const ids = [other.id, other.indicator.id];
  return notComparable.find((one) => ids.includes(one.with))?.reason ?? null;
}

const NEVER = ['dimension', 'currency', 'measure', 'status'] as const;

/** What keeps even a difference that somebody asks for from being taken. */
export function barsDifference(a: Fact, b: Fact): readonly Unlikeness[] {
  return unlikeness(a, b).filter((one) => NEVER.some((bar) => bar === one.in));
}

function arePerUnit(a: Fact, b: Fact): boolean {
  return [a, b].every(({ measure }) => measure === 'level' || measure === 'average');
}

/** What keeps two figures from being called more, less or so much grown: only the same thing at another time or place can be. */
export function barsGrowth(a: Fact, b: Fact): readonly Unlikeness[] {
  return unlikeness(a, b);
}

/** What keeps two figures from a ratio: other things of one sort may be set against each other, and a level against an average. */
export function barsRatio(a: Fact, b: Fact): readonly AddingBar[] {
  if (a.measure === 'rank' && b.measure === 'rank') return [{ in: 'rates' }];
  const perUnit = arePerUnit(a, b);
  return unlikeness(a, b).filter(
    ({ in: what }) =>
      !['indicator', 'scope', 'average'].includes(what) && !(what === 'measure' && perUnit),
  );
}

/** Why figures may not be added up. */
export type AddingBar = Unlikeness | { readonly in: 'overlap' | 'rates' | 'stock' };

/** What keeps figures from being added: parts that may overlap, a part beside its whole, rates, a stock over time. */
export function barsSum(facts: readonly Fact[]): readonly AddingBar[] {
  const [first, ...others] = facts;
  if (!first) return [];
  const found: AddingBar[] = others.flatMap((fact) =>
    unlikeness(first, fact).filter(
      ({ in: what }) =>
        !['indicator', 'scope', 'time'].includes(what) &&
        !(what === 'kind' && areStages(first, fact)),
    ),
  );
  if (facts.some(({ measure }) => measure !== 'level')) found.push({ in: 'rates' });
  const pairs = facts.flatMap((a, at) => facts.slice(at + 1).map((b) => [a, b] as const));
  if (pairs.some(([a, b]) => overlap(a, b))) found.push({ in: 'overlap' });
  if (pairs.some(([a, b]) => isStockOverTime(a, b))) found.push({ in: 'stock' });
  return found;
}

/** What was made so far and what is expected of the time after it, of one owner: other kinds of one sum. */
function areStages(a: Fact, b: Fact): boolean {
  const statuses = [a.status, b.status].toSorted().join();
  return (
    a.entity === b.entity && statuses === 'actual,expected' && !spansOverlap(a.period, b.period)
  );
}

function overlap(a: Fact, b: Fact): boolean {
  if (a.partOf === b.id || b.partOf === a.id || a.overlap || b.overlap) return true;
  if (a.entity === b.entity && a.indicator === b.indicator) {
    if (a.where.join() === b.where.join()) return spansOverlap(a.period, b.period);
    return a.partOf === null || a.partOf !== b.partOf;
  }
  return a.entity.within === b.entity.id || b.entity.within === a.entity.id;
}

function spansOverlap(a: Period, b: Period): boolean {
  if (a.type === 'undated' || b.type === 'undated') return true;
  return a.span.first <= b.span.last && b.span.first <= a.span.last;
}

function isStockOverTime(a: Fact, b: Fact): boolean {
  return (
    a.entity === b.entity &&
    a.indicator === b.indicator &&
    a.indicator.time === 'stock' &&
    a.period.notation !== b.period.notation
  );
}
