import type { Query } from '../../../question/query.ts';
import { namesNothing } from '../../naming/candidates.ts';
import type { Context } from '../../context.ts';
import { fromFactsSaying } from '../../outcomes/from-outcomes.ts';
import type { Found } from '../../found.ts';
import type { Workbench } from '../../workbench.ts';
import { totalOf } from './counted-back.ts';

const TOTALS = ['sum', 'together'] as const;

/** 全区加总呢 after an average: the total that it is the average of, where that is printed. Null otherwise. */
export function totalOfLast(query: Query, context: Context | null, bench: Workbench): Found | null {
  const asksTotal = query.total || TOTALS.some((operation) => query.operations.has(operation));
  if (!asksTotal || context === null || !namesNothing(query, bench)) return null;
  if (query.actors.length + query.periods.length > 0) return null;
  const [mean, ...more] = context.facts.flatMap((id) => bench.knowledge.facts.get(id) ?? []);
  if (mean?.measure !== 'average' || more.length > 0) return null;
  const total = totalOf(mean, bench);
  if (!total) return null;
  const { answer } = fromFactsSaying(query, [total]);
  return { answer, context: { ...context, measure: null, facts: [total.id], meant: [total.id] } };
}
