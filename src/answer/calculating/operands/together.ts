import type { Entity, Fact } from '../../../knowledge/model.ts';
import type { FiguresTogether, Understood } from '../../answer.ts';
import type { Query } from '../../../question/query.ts';
import { NO_CONTEXT, type Context } from '../../context.ts';
import type { Found } from '../../found.ts';

/** Figures with how they were understood, as operands or one side give them. */
interface Basis {
  readonly facts: readonly Fact[];
  readonly otherPrints?: readonly Fact[];
  readonly understood: Understood;
  readonly context: Context;
}

/** How figures that were found by themselves were understood: all of what they are of was said. */
export function understoodOf(query: Query, facts: readonly Fact[]): Understood {
  const [first] = facts;
  return {
    entity: first
      ? { entity: first.entity, from: query.actors.length > 0 ? 'said' : 'assumed' }
      : null,
    indicators: [...new Set(facts.map(({ indicator }) => indicator))],
    indicatorFrom: 'said',
    periodFrom: query.periods.length > 0 ? 'said' : 'assumed',
    corrections: query.corrections,
  };
}

/** What the next question may leave out after figures of one owner. */
export function contextOf(owner: Entity): Context {
  return { ...NO_CONTEXT, entity: owner.id };
}

type Told = Partial<Omit<FiguresTogether, 'form' | 'figures' | 'otherPrints' | 'understood'>>;

/** An answer of several figures; what is not told is empty. */
export function told(
  form: FiguresTogether['form'],
  { facts, otherPrints = [], understood, context }: Basis,
  {
    calculations = [],
    bars = [],
    cautions = [],
    apart = [],
    chartAsked = false,
    verdict = null,
    ahead = null,
  }: Told,
): Found {
  return {
    answer: {
      form,
      figures: facts,
      calculations,
      bars,
      cautions,
      apart,
      otherPrints,
      chartAsked,
      understood,
      verdict,
      ahead,
    },
    context: { ...context, facts: facts.map(({ id }) => id) },
  };
}
