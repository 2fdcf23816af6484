import type { Fact } from '../../../knowledge/model.ts';
import type { Query } from '../../../question/query.ts';
import type { Answer, Understood } from '../../answer.ts';
import type { Candidate } from '../../naming/candidates.ts';
import type { Context } from '../../context.ts';
import { fromGood } from '../../outcomes/from-outcomes.ts';
import type { Outcome } from '../../slots/hold-against.ts';
import { isGood, resolve } from '../../outcomes/outcomes.ts';
import type { Workbench } from '../../workbench.ts';

/** What one side means: its figures, and all that fits it at any time said. */
export interface SideFound {
  readonly facts: readonly Fact[];
  readonly fitting: readonly Fact[];
  /** Another figure is held in place of the one asked for. */
  readonly standIn?: boolean;
  readonly candidate: Candidate;
  readonly understood: Understood;
  readonly context: Context;
}

export type SideResult =
  | { readonly type: 'found'; readonly side: SideFound }
  | { readonly type: 'failed'; readonly query: Query; readonly best: Outcome | null };

/** Holds a side against the facts, as a question for a number first. */
export function hold(
  query: Query,
  {
    candidates,
    inherited = null,
  }: { candidates: readonly Candidate[]; inherited?: Context | null },
  bench: Workbench,
): SideResult {
  const outcomes = resolve(query, { candidates, inherited }, bench);
  const [best] = outcomes;
  if (!best || !isGood(best)) return { type: 'failed', query, best: best ?? null };
  const { answer, context } = fromGood(query, best, { outcomes, inherited }, bench);
  if (!isFigures(answer)) return { type: 'failed', query, best: null };
  return {
    type: 'found',
    side: {
      facts: answer.lead,
      fitting: best.facts,
      candidate: best.candidate,
      understood: answer.understood,
      context,
    },
  };
}

function isFigures(answer: Answer): answer is Extract<Answer, { form: 'value' | 'list' }> {
  return answer.form === 'value' || answer.form === 'list';
}
