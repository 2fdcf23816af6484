import type { PeriodMention } from './asked-periods.ts';

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

/** Of a relative year and a plain one beside it the plain one; null for any other two times. */
function sure(a: PeriodMention, b: PeriodMention): PeriodMention | null {
  if (!isYear(a) || !isYear(b) || (a.relative === null) === (b.relative === null)) return null;
  return a.relative === null ? a : b;
}

function isYear({ period }: PeriodMention): boolean {
  return period.type === 'span' && period.span.grain === 'year' && period.edge === null;
}
