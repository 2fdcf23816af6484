import type { Fact } from '../../../knowledge/model.ts';
import type { Query } from '../../../question/query.ts';
import type { Understood } from '../../answer.ts';
import { namesNothing } from '../../naming/candidates.ts';
import type { Context } from '../../context.ts';
import type { Found } from '../../found.ts';
import type { Workbench } from '../../workbench.ts';
import { answerBetween, type Between } from './between.ts';
import type { Operands } from '../operands/operands.ts';
import { told } from '../operands/together.ts';
import { answerShare, sharesOfEach } from '../wholes/wholes.ts';

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

/** 换成百分比呢 after a distance: by how much the one figure told last lies above the other, in percent. */
export function lastInPercent(
  query: Query,
  context: Context | null,
  bench: Workbench,
): Found | null {
  const before = context?.calculation;
  const isDistance = before === 'difference' || before === 'change' || before === 'comparison';
  const asksPercent = query.wants.some(({ dimension }) => dimension === 'ratio');
  if (context === null || !isDistance || !asksPercent || query.periods.length > 0) return null;
  const last = ofLast(query, { ...context, calculation: null }, bench);
  return last?.facts.length === 2
    ? answerBetween('change', last, { ...query, coordinated: true })
    : null;
}

/** 那占比呢, 各占多少: what part the figures told last are of the whole that they belong to. */
export function shareOfLast(query: Query, context: Context | null, bench: Workbench): Found | null {
  if (context === null || context.facts.length === 0 || !namesNothing(query, bench)) return null;
  if (query.periods.length + query.actors.length > 0) return null;
  const facts = context.facts.flatMap((id) => bench.knowledge.facts.get(id) ?? []);
  const understood = understoodAsLast(query, facts);
  if (facts.length > 1) return sharesOfEach({ facts, understood, context }, bench);
  const operands = { facts, otherPrints: [], standIn: false, sides: 1, understood, context };
  return answerShare(operands, bench);
}
