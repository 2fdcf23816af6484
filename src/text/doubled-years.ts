import type { PeriodMention } from './asked-periods.ts';
import { parseSpan, spanNotation } from './periods.ts';

/** Words that may stand between two names of one year, in match form. */
const BETWEEN = /^(?: |即|也就是|就是|i e)*$/;

/** 今年（2025年）, this year (2025): a relative year that is given as a number too is that number. */
export function withoutDoubledYears(
  text: string,
  mentions: readonly PeriodMention[],
): readonly PeriodMention[] {
  return mentions.reduce<readonly PeriodMention[]>((before, mention) => {
    const last = before.at(-1);
    const told = last && BETWEEN.test(text.slice(last.end, mention.start)) && sure(last, mention);
    if (!last || !told) return [...before, mention];
    return [...before.slice(0, -1), { ...told, start: last.start, end: mention.end }];
  }, []);
}

/**
 * Of a relative time and a plain year beside it the plain one, with the part of the relative (今年一季度，2025年); null for
 * any other two times.
 */
function sure(a: PeriodMention, b: PeriodMention): PeriodMention | null {
  if ((a.relative === null) === (b.relative === null)) return null;
  const [relative, plain] = a.relative === null ? [b, a] : [a, b];
  if (!isYear(plain) || relative.period.type !== 'span') return null;
  if (isYear(relative)) return plain;
  const part = partOf(spanNotation(relative.period.span));
  const year = plain.period.type === 'span' ? spanNotation(plain.period.span) : '';
  const span = part === null ? null : parseSpan(`${year}-${part}`);
  return span && { ...plain, period: { ...relative.period, span } };
}

/** Q1 of 2026-Q1. */
function partOf(notation: string): string | null {
  return /^\d{4}-(.+)$/.exec(notation)?.[1] ?? null;
}

function isYear({ period }: PeriodMention): boolean {
  return period.type === 'span' && period.span.grain === 'year' && period.edge === null;
}
