import type { ReadSentence, Stretch } from '../../search/stretches.ts';
import type { AskedPeriod } from '../../text/asked-periods.ts';
import { spanNotation, type Span } from '../../text/periods.ts';
import { coversAsked } from '../said/periods.ts';

type SpanAsked = Extract<AskedPeriod, { type: 'span' }>;

/**
 * Whether a passage is of a said time. Where its sentence says years, all of them must fit; where it says none, a
 * whole year fits when the article covers it and the sentence before says no other. A year is never shown for a half.
 */
export function isAtTime(asked: AskedPeriod, { main, lead }: Stretch): boolean {
  switch (asked.type) {
    case 'newest':
      return true;
    case 'passing':
    case 'shift':
      return false;
    case 'whole-year':
      return timesOf(main).every(({ type }) => type !== 'yearless');
    case 'yearless':
      return timesOf(main).some((time) => isPart(time, asked.part));
    case 'span':
      return isInSpan(asked, main, lead);
    default:
      return asked satisfies never;
  }
}

function isInSpan(asked: SpanAsked, main: ReadSentence, lead: ReadSentence | null): boolean {
  const said = spansOf(timesOf(main));
  if (said.length > 0) return said.every((span) => fits(span, asked));
  // 如今 begins anew, whatever year the sentence before told of.
  const before = lead === null || timesOf(main).length > 0 ? [] : spansOf(timesOf(lead));
  const isWholeYear = asked.span.grain === 'year' && asked.edge === null && !asked.since;
  return (
    isWholeYear &&
    coversAsked(main.sentence.article.covers, asked) &&
    before.every((span) => fits(span, asked))
  );
}

function timesOf({ tokens }: ReadSentence): AskedPeriod[] {
  return tokens().flatMap(({ meanings }) =>
    meanings.flatMap((meaning) => (meaning.type === 'period' ? [meaning.period] : [])),
  );
}

function spansOf(times: readonly AskedPeriod[]): Span[] {
  return times.flatMap((time) => (time.type === 'span' ? [time.span] : []));
}

function isPart(time: AskedPeriod, part: string): boolean {
  if (time.type === 'yearless') return time.part === part;
  return time.type === 'span' && spanNotation(time.span).endsWith(`-${part}`);
}

/** 年底 and 全年 take nothing shorter. */
function fits(span: Span, { span: asked, edge }: SpanAsked): boolean {
  return contains(asked, span) && (edge === null || contains(span, asked));
}

function contains(outer: Span, inner: Span): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}
