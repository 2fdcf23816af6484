import type { AskedPeriod } from '../text/asked-periods.ts';
import type { Context } from './context.ts';
import type { Workbench } from './workbench.ts';

/** The times of the last question; where it said none, the one time of its answer. Empty when there is no such time. */
export function lastPeriods(
  { periods, facts }: Context,
  { knowledge }: Workbench,
): readonly AskedPeriod[] {
  if (periods.length > 0) return periods;
  const [only, ...more] = new Map(
    facts
      .flatMap((id) => knowledge.facts.get(id)?.period ?? [])
      .map((period) => [period.notation, period]),
  ).values();
  if (only === undefined || only.type === 'undated' || more.length > 0) return [];
  return [{ type: 'span', span: only.span, edge: null, since: false }];
}
