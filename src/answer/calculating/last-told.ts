import type { Fact } from '../../knowledge/model.ts';
import type { Query } from '../../question/query.ts';
import type { Understood } from '../answer.ts';
import { namesNothing } from '../candidates.ts';
import type { Context } from '../context.ts';
import type { Found } from '../found.ts';
import type { Workbench } from '../workbench.ts';
import { answerBetween, type Between } from './between.ts';
import type { Operands } from './operands.ts';
import { told } from './together.ts';

/** 画个图: of the figures that were told last, when there were several. */
export function lastAsChart(query: Query, context: Context | null, bench: Workbench): Found | null {
  if (!query.operations.has('chart') || context === null || !namesNothing(query, bench))
    return null;
  const facts = context.facts.flatMap((id) => bench.knowledge.facts.get(id) ?? []);
  const isSeries =
    new Set(facts.map(({ entity, indicator }) => `${entity.id} ${indicator.id}`)).size === 1;
  if (facts.length < 2 || isSeries) return null;
  const understood = { ...understoodAsLast(query, facts), entity: null };
  return told('comparison', { facts, understood, context }, {});
}

/** 一共多少, 差多少: of the figures that were told last. */
export function ofLast(query: Query, context: Context | null, bench: Workbench): Operands | null {
  if (context === null || context.facts.length < 2 || context.calculation !== null) return null;
  const { periods, actors } = query;
  if (periods.length + actors.length > 0 || !namesNothing(query, bench)) return null;
  const facts = context.facts.flatMap((id) => bench.knowledge.facts.get(id) ?? []);
  return {
    facts,
    otherPrints: [],
    standIn: false,
    sides: facts.length,
    understood: understoodAsLast(query, facts),
    context,
  };
}

function understoodAsLast({ corrections }: Query, facts: readonly Fact[]): Understood {
  const [first] = facts;
  return {
    entity: first ? { entity: first.entity, from: 'inherited' } : null,
    indicators: [...new Set(facts.map(({ indicator }) => indicator))],
    indicatorFrom: 'inherited',
    periodFrom: 'inherited',
    corrections,
  };
}

/** 和2020年比呢: beside what was answered last. */
export function besideLast(
  asked: Between,
  operands: Operands,
  { query, context }: { query: Query; context: Context | null },
  { knowledge }: Workbench,
): Found | null {
  const last = (context?.facts ?? []).flatMap((id) => knowledge.facts.get(id) ?? []);
  const [before, ...more] = last;
  if (!before || more.length > 0 || operands.facts.includes(before)) return null;
  return answerBetween(
    asked,
    { ...operands, facts: [before, ...operands.facts], sides: operands.sides + 1 },
    query,
  );
}
