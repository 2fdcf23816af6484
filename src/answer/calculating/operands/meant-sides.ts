import { dimensionOf } from '../../../knowledge/dimension.ts';
import type { Fact } from '../../../knowledge/model.ts';
import type { Query } from '../../../question/query.ts';
import type { SideFound } from './hold-side.ts';

/** The sides with nothing but what is meant by them, where they hold more than two figures. */
export function meantSides(sides: readonly SideFound[], query: Query): readonly SideFound[] {
  const told = sides.reduce((sum, { facts }) => sum + facts.length, 0);
  if (told <= 2 || !query.operations.has('difference')) return sides;
  return ofOneIndicator(ofCounted(sides, query));
}

/** 多多少个 counts things: of what is signed the number, not the money. */
function ofCounted(sides: readonly SideFound[], { tokens }: Query): readonly SideFound[] {
  const counts = tokens.some(
    ({ text, meanings }) =>
      /(?:多少|几)[个家项]$/.test(text) &&
      meanings.some(
        (meaning) => meaning.type === 'operation' && meaning.operation === 'difference',
      ),
  );
  return counts ? kept(sides, (fact) => dimensionOf(fact) === 'count') : sides;
}

/** Where the sides share one indicator alone, that is what they are set against each other in. */
function ofOneIndicator(sides: readonly SideFound[]): readonly SideFound[] {
  const [first, ...others] = sides.map(
    ({ facts }) => new Set(facts.map(({ indicator }) => indicator)),
  );
  const shared = [...(first ?? [])].filter((one) => others.every((held) => held.has(one)));
  const [only, ...more] = shared;
  return only && more.length === 0 ? kept(sides, ({ indicator }) => indicator === only) : sides;
}

/** The sides with those figures that fit, where each has one. */
function kept(sides: readonly SideFound[], fits: (fact: Fact) => boolean): readonly SideFound[] {
  const fitting = sides.map((side) => ({ ...side, facts: side.facts.filter(fits) }));
  return fitting.every(({ facts }) => facts.length > 0) ? fitting : sides;
}
