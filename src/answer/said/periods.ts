import type { Fact } from '../../knowledge/model.ts';
import type { AskedPeriod } from '../../text/asked-periods.ts';
import { comparePeriods, parseSpan, type Period, type Span } from '../../text/periods.ts';

/** Whether a fact's period answers a said time. A year never takes a half, a quarter or a month; a half never a year. */
export function periodMatches(fact: Fact, asked: AskedPeriod): boolean {
  switch (asked.type) {
    case 'newest':
      return true;
    case 'passing':
    case 'shift':
      return false;
    case 'whole-year':
      return coversYear(fact);
    case 'yearless':
      return fact.period.type === 'undated'
        ? isOnlyDatePrinted(fact, asked.part)
        : yearlessMatches(fact.period, asked.part);
    case 'span':
      return asked.since
        ? sinceMatches(fact.period, asked.span)
        : spanMatches(fact, asked.span, asked.edge);
    default:
      return asked satisfies never;
  }
}

function spanMatches(fact: Fact, asked: Span, edge: 'whole' | 'end' | 'middle' | null): boolean {
  const { period } = fact;
  switch (period.type) {
    case 'during':
      return isEvent(fact)
        ? inside(period.span, asked)
        : sameSpan(period.span, asked) && edge !== 'middle';
    case 'as-of':
    case 'since':
      return (
        (inside(lastDay(period.span), asked) && edgeFits(period.span.last, asked, edge)) ||
        isOfReport(fact, asked)
      );
    case 'undated':
      return fact.article.covers.type === 'during' && inside(fact.article.covers.span, asked);
    default:
      return period satisfies never;
  }
}

/** 截至2021年7月 of what an article of that month tells 截至目前. */
function isOfReport({ implied, article }: Fact, asked: Span): boolean {
  const { published } = article;
  const isShort = asked.grain === 'month' || asked.grain === 'day';
  return (
    implied['period'] !== undefined &&
    isShort &&
    inside({ grain: 'day', first: published, last: published }, asked)
  );
}

/** What is no figure is of the year on a day of which it was: who was visited first, who signed. */
function isEvent({ value }: Fact): boolean {
  return value.type !== 'number' && value.type !== 'range';
}

/** 年底 and 全年 take only what reaches the end; 年中 only what stands around the middle. */
function edgeFits(last: string, asked: Span, edge: 'whole' | 'end' | 'middle' | null): boolean {
  if (edge === null) return true;
  return edge === 'middle' ? /-0[5-7]-/.test(last) : last === asked.last;
}

function sinceMatches(period: Period, from: Span): boolean {
  return period.type === 'since' && sameSpan(period.from, from);
}

/** A fact of a whole year, or of its last day; without a time of its own one in an article about a year. */
function coversYear({ period, article, value }: Fact): boolean {
  switch (period.type) {
    case 'during':
      return period.span.grain === 'year' || value.type === 'date';
    case 'as-of':
    case 'since':
      return period.span.last.endsWith('-12-31');
    case 'undated':
      return article.covers.type === 'during' && article.covers.span.grain === 'year';
    default:
      return period satisfies never;
  }
}

function yearlessMatches(period: Period, part: string): boolean {
  if (period.type === 'undated') return false;
  const year = period.span.first.slice(0, 4);
  const span = parseSpan(`${year}-${part}`);
  return span !== null && sameSpan(period.span, span);
}

const DATE = /(?<!\d)(?<month>1[0-2]|[1-9])月(?:(?<day>[12]\d|3[01]|[1-9])日)?/g;

/** 4月1日签的: the one month or day that the sentences of a fact without a time of its own print. */
function isOnlyDatePrinted({ passages }: Fact, part: string): boolean {
  const printed = passages.flatMap(({ text }) => [...text.matchAll(DATE)]);
  const parts = printed.map(({ groups }) =>
    [groups?.['month'], groups?.['day']].flatMap((said) => said?.padStart(2, '0') ?? []).join('-'),
  );
  return new Set(parts).size === 1 && parts.every((one) => one.startsWith(part));
}

function lastDay(span: Span): Span {
  return { grain: 'day', first: span.last, last: span.last };
}

function sameSpan(a: Span, b: Span): boolean {
  return a.first === b.first && a.last === b.last;
}

function inside(a: Span, b: Span): boolean {
  return a.first >= b.first && a.last <= b.last;
}

/** Whether an article about `covers` speaks of a said time: the time contains it or lies within it. */
export function coversAsked(covers: Period, asked: AskedPeriod): boolean {
  if (asked.type !== 'span' || covers.type === 'undated')
    return asked.type === 'newest' || asked.type === 'whole-year';
  return inside(covers.span, asked.span) || inside(asked.span, covers.span);
}

/** The first so many of `newestFirst`, without putting all of them in order. */
export function newestOf(facts: readonly Fact[], most: number): Fact[] {
  const newest: Fact[] = [];
  for (const fact of facts) {
    const [last] = newest.slice(-1);
    if (last && newest.length === most && comparePeriods(fact.period, last.period) <= 0) continue;
    const at = newest.findIndex((other) => comparePeriods(fact.period, other.period) > 0);
    newest.splice(at < 0 ? newest.length : at, 0, fact);
    newest.splice(most);
  }
  return newest;
}

/** Newest first; of one period the order of the knowledge stays. */
export function newestFirst(facts: readonly Fact[]): Fact[] {
  return facts.toSorted((a, b) => comparePeriods(b.period, a.period));
}
