import type { Query } from '../../question/query.ts';
import type { TokenMeaning } from '../../question/token.ts';
import type { AskedPeriod } from '../../text/asked-periods.ts';
import { parseSpan } from '../../text/periods.ts';
import type { Context } from '../context.ts';
import { lastPeriods } from './last-times.ts';
import type { Workbench } from '../workbench.ts';

/** The question with 第二年 and 前一年 counted from the year that it says before them, else from that of the last answer. */
export function withRelativeYears(query: Query, context: Context | null, bench: Workbench): Query {
  const last = context === null ? undefined : lastPeriods(context, bench)[0];
  return countedFrom(last && yearOf(last), query);
}

function countedFrom(start: number | undefined, query: Query): Query {
  if (!query.periods.some(({ value }) => value.type === 'shift')) return query;
  let base = start;
  const counted = new Map<AskedPeriod, AskedPeriod>();
  for (const { value } of query.periods) {
    base = yearOf(value) ?? base;
    const span =
      value.type === 'shift' && base !== undefined ? parseSpan(`${base + value.years}`) : null;
    if (span) counted.set(value, { type: 'span', span, edge: null, since: false });
  }
  return {
    ...query,
    periods: query.periods.map((said) => ({
      ...said,
      value: counted.get(said.value) ?? said.value,
    })),
    tokens: query.tokens.map((token) => ({
      ...token,
      meanings: token.meanings.map((meaning) => timeOf(meaning, counted)),
    })),
    parts: partsFrom(start, query.parts),
  };
}

/** Each part counts from the year that the parts before it say last. */
function partsFrom(start: number | undefined, parts: readonly Query[]): readonly Query[] {
  let base = start;
  return parts.map((part) => {
    const counted = countedFrom(base, part);
    base = counted.periods.flatMap(({ value }) => yearOf(value) ?? []).at(-1) ?? base;
    return counted;
  });
}

function timeOf(
  meaning: TokenMeaning,
  counted: ReadonlyMap<AskedPeriod, AskedPeriod>,
): TokenMeaning {
  if (meaning.type !== 'period') return meaning;
  return { ...meaning, period: counted.get(meaning.period) ?? meaning.period };
}

function yearOf(asked: AskedPeriod): number | undefined {
  return asked.type === 'span' ? Number(asked.span.first.slice(0, 4)) : undefined;
}
