import type { Fact } from '../../knowledge/model.ts';
import type { Query } from '../../question/query.ts';
import type { AskedPeriod } from '../../text/asked-periods.ts';
import { parseSpan, type Span } from '../../text/periods.ts';
import type { Context } from '../context.ts';
import type { Workbench } from '../workbench.ts';

/** The times of the last question; where it said none, the one time of its answer. Empty when there is no such time. */
export function lastPeriods(context: Context, bench: Workbench): readonly AskedPeriod[] {
  if (context.periods.length > 0) return context.periods;
  const [only, ...more] = periodsTold(context, bench);
  if (only === undefined || only.type === 'undated' || more.length > 0) return [];
  return [{ type: 'span', span: only.span, edge: null, since: false }];
}

/** Over what time a question that says none may ask: that of the last one, or the year of it. */
export function timesFor(
  { periods, operations }: Query,
  context: Context,
  bench: Workbench,
): readonly (readonly AskedPeriod[])[] {
  const overTime = (['trend', 'chart', 'when'] as const).some((one) => operations.has(one));
  if (periods.length > 0 || overTime) return [];
  const last = lastPeriods(context, bench);
  const [only, ...more] = last;
  if (only === undefined) return [];
  if (more.length > 0 || (only.type === 'span' && only.span.grain === 'year')) return [last];
  const year = yearOf(only, periodsTold(context, bench));
  return year ? [last, [{ type: 'span', span: year, edge: null, since: false }]] : [last];
}

/** The year of a part of a year; where the part was said without one, that of what was told. */
function yearOf(asked: AskedPeriod, told: readonly Fact['period'][]): Span | null {
  if (asked.type === 'span') return parseSpan(asked.span.first.slice(0, 4));
  const years = new Set(
    told.map((period) => (period.type === 'undated' ? '' : period.span.first.slice(0, 4))),
  );
  const [only = '', ...more] = years;
  return asked.type === 'yearless' && more.length === 0 ? parseSpan(only) : null;
}

/** The times of the figures of the last answer, each once. */
function periodsTold({ facts }: Context, { knowledge }: Workbench): readonly Fact['period'][] {
  const told = facts.flatMap((id) => knowledge.facts.get(id)?.period ?? []);
  return [...new Map(told.map((period) => [period.notation, period])).values()];
}
