import { dimensionOf } from '../../../knowledge/dimension.ts';
import type { Fact } from '../../../knowledge/model.ts';
import { observationKey } from '../../../knowledge/rules/observations.ts';
import type { Understood } from '../../answer.ts';
import type { Context } from '../../context.ts';
import type { SideFound } from './hold-side.ts';
import type { Operands } from './operands.ts';

/** Every observation once: of two prints the one in an article that the other figures stand in too. */
export function onePrintEach(all: readonly Fact[]): Pick<Operands, 'facts' | 'otherPrints'> {
  const prints = new Map<string, Fact[]>();
  for (const fact of new Set(all)) {
    const key = observationKey(fact);
    prints.set(key, [...(prints.get(key) ?? []), fact]);
  }
  const sure = new Set(
    [...prints.values()].flatMap((same) =>
      same.length === 1 ? same.map(({ article }) => article) : [],
    ),
  );
  const facts = [...prints.values()].flatMap(
    (same) => same.find(({ article }) => sure.has(article)) ?? same.slice(0, 1),
  );
  return { facts, otherPrints: all.filter((fact) => !facts.includes(fact)) };
}

/** Where one side means figures of several sorts (签约: how many and how much), those of the sort that all sides mean. */
export function ofOneSort(sides: readonly SideFound[]): readonly SideFound[] {
  const [first, ...others] = sides.map(({ facts }) => new Set(facts.map(dimensionOf)));
  const shared = [...(first ?? [])].filter((sort) => others.every((sorts) => sorts.has(sort)));
  if (shared.length === 0) return sides;
  return sides.map((side) => ({
    ...side,
    facts: side.facts.filter((fact) => shared.includes(dimensionOf(fact))),
  }));
}

export function joinedUnderstanding(found: readonly SideFound[], first: SideFound): Understood {
  return {
    ...first.understood,
    indicators: [...new Set(found.flatMap(({ understood }) => understood.indicators))],
  };
}

export function joinedContext(
  found: readonly SideFound[],
  first: SideFound,
  facts: readonly Fact[],
): Context {
  return {
    ...first.context,
    indicators: [...new Set(found.flatMap(({ context }) => context.indicators))],
    words: [...new Set(found.flatMap(({ context }) => context.words))],
    periods: found.flatMap(({ context }) => context.periods),
    facts: facts.map(({ id }) => id),
  };
}
