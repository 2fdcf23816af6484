import type { Fact } from '../../knowledge/model.ts';
import type { FiguresTogether, Understood } from '../answer.ts';
import type { Context } from '../context.ts';
import type { Found } from '../found.ts';

/** Figures with how they were understood, as operands or one side give them. */
interface Basis {
  readonly facts: readonly Fact[];
  readonly otherPrints?: readonly Fact[];
  readonly understood: Understood;
  readonly context: Context;
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
    },
    context: { ...context, facts: facts.map(({ id }) => id) },
  };
}
