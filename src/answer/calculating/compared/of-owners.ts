import { dimensionOf } from '../../../knowledge/dimension.ts';
import type { Entity, Fact } from '../../../knowledge/model.ts';
import type { Query } from '../../../question/query.ts';
import { candidatesSaid } from '../../naming/candidates.ts';
import { unexplained } from '../../words/explain.ts';
import { periodMatches } from '../../said/periods.ts';
import type { Workbench } from '../../workbench.ts';
import type { Operands } from '../operands/operands.ts';
import { contextOf, understoodOf } from '../operands/together.ts';

/**
 * A和B谁大，看产值营收: of each of two owners the only one of several figures that are named, where they measure alike
 * and leave nothing of the question unexplained. Null otherwise.
 */
export function ofOwners(query: Query, bench: Workbench): Operands | null {
  const [left, right, ...more] = query.actors;
  if (!left || !right || more.length > 0) return null;
  const named = new Set(candidatesSaid(query.words, bench.names).map(({ indicator }) => indicator));
  if (named.size < 2) return null;
  const only = (owner: Entity): Fact | null => {
    const [fact, ...others] = bench.index
      .ofEntity(owner)
      .filter(
        (held) => held.measure === 'level' && named.has(held.indicator) && isTimely(held, query),
      );
    return fact && others.length === 0 ? fact : null;
  };
  const [a, b] = [only(left), only(right)];
  if (!a || !b || dimensionOf(a) !== dimensionOf(b)) return null;
  const facts = [a, b];
  const [some, others] = facts.map((fact) =>
    unexplained(query, bench.explainedByFact(fact), bench),
  );
  if ((some ?? []).some((stretch) => (others ?? []).includes(stretch))) return null;
  return {
    facts,
    otherPrints: [],
    standIn: false,
    sides: 2,
    understood: understoodOf(query, facts),
    context: contextOf(left),
  };
}

function isTimely(fact: Fact, { periods }: Query): boolean {
  return periods.length === 0 || periods.some(({ value }) => periodMatches(fact, value));
}
