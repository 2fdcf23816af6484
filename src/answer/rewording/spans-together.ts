import type { Query } from '../../question/query.ts';
import type { Token, TokenMeaning } from '../../question/token.ts';
import type { AskedPeriod } from '../../text/asked-periods.ts';
import { parseSpan, type Span } from '../../text/periods.ts';
import { contentOf } from '../naming/candidates.ts';
import { ofParts } from './frames.ts';
import type { Workbench } from '../workbench.ts';

/**
 * 一季度的营收加上二季度的，上半年一共多少: a clause that says only the time that the others make together asks for their
 * sum, and is no summand; its year is theirs. The question as it is where no clause does so.
 */
export function withoutSpanOfAll(query: Query, bench: Workbench): Query {
  const all = query.parts.at(-1);
  const rest = query.parts.slice(0, -1);
  const [time, ...more] = all?.periods ?? [];
  if (!all || !time || more.length > 0 || rest.length === 0) return query;
  if (all.actors.length + contentOf(all, bench).length > 0) return query;
  const whole = time.value.type === 'span' ? time.value.span : null;
  const year = whole?.first.slice(0, 4);
  if (!whole || year === undefined) return query;
  const dated = rest.map((part) => partIn(part, year));
  const spans = dated.flatMap(({ tokens }) => tokens.flatMap(spansOf));
  const makeItUp =
    spans.length > 1 &&
    spans.every((span) => span.first >= whole.first && span.last <= whole.last) &&
    spans.some((span) => span.first !== whole.first || span.last !== whole.last);
  return makeItUp ? { ...ofParts(query, dated, bench), operations: query.operations } : query;
}

function partIn(part: Query, year: string): Query {
  return {
    ...part,
    tokens: part.tokens.map((token) => inYear(token, year)),
    parts: part.parts.map((one) => partIn(one, year)),
  };
}

function inYear(token: Token, year: string): Token {
  const meanings = token.meanings.map((meaning): TokenMeaning => {
    if (meaning.type !== 'period' || meaning.period.type !== 'yearless') return meaning;
    const span = parseSpan(`${year}-${meaning.period.part}`);
    if (!span) return meaning;
    const period: AskedPeriod = { type: 'span', span, edge: null, since: false };
    return { ...meaning, period };
  });
  return { ...token, meanings };
}

function spansOf({ meanings }: Token): readonly Span[] {
  return meanings.flatMap((meaning) =>
    meaning.type === 'period' && meaning.period.type === 'span' ? [meaning.period.span] : [],
  );
}
