import type { Calculation } from '../../../calculation/calculate.ts';
import { inBase } from '../../../calculation/quantity.ts';
import type { Query } from '../../../question/query.ts';
import type { Token } from '../../../question/token.ts';
import type { Span } from '../../../text/periods.ts';
import { standaloneCandidates } from '../../naming/candidates.ts';
import type { FiguresTogether } from '../../answer.ts';
import type { Context } from '../../context.ts';
import { LOWEST } from '../../said/extreme-words.ts';
import type { Found } from '../../found.ts';
import type { Workbench } from '../../workbench.ts';
import { findOne } from '../operands/operands.ts';
import { findAverage, findShare } from './ratios.ts';
import { asksPercent, isMeasureAsked, saysTime } from '../sides/token-roles.ts';
import { told } from '../operands/together.ts';

type Ratio = 'average' | 'share';

/**
 * 平均每个项目的金额，哪年高: an average or share at each of the times said, or in every full year held where the year is
 * asked for, where none is held as a figure. The highest or the lowest leads if that is asked.
 */
export function ratiosAtTimes(
  query: Query,
  context: Context | null,
  bench: Workbench,
): Found | null {
  const { measures, operations } = query;
  const compares = (['compare', 'extreme', 'trend', 'difference'] as const).some((operation) =>
    operations.has(operation),
  );
  const asked = (['average', 'share'] as const).find((measure) =>
    measures.some(({ value }) => value === measure),
  );
  if (!asked || !compares) return null;
  const said = query.tokens.filter(saysTime);
  const times = said.length > 0 ? said : asksYear(query) ? yearsHeld(query, bench) : [];
  if (new Set(times.map(({ text }) => text)).size < 2) return null;
  const found = times.map((time) => atTime(asked, query, time, context, bench));
  const known = found.filter((one) => one !== null);
  // Of a time that was said and has no such figure nothing can be told; other years are only left out.
  if (known.length < 2 || (said.length > 0 && known.length < found.length)) return null;
  const [first] = known;
  const all = known.flatMap(({ answer }) => answer.calculations);
  if (!first || all.length === 0) return null;
  const ranked = all.length === known.length && operations.has('extreme');
  const side = LOWEST.test(query.form) ? 'lowest' : 'highest';
  const facts = known.flatMap(({ answer }) => answer.figures);
  const basis = { facts, understood: first.answer.understood, context: first.context };
  return told('calculation', basis, {
    calculations: ranked ? ordered(all, side) : all,
    ahead: ranked ? side : null,
  });
}

function ordered(all: readonly Calculation[], side: 'highest' | 'lowest'): readonly Calculation[] {
  const falling = all.toSorted((a, b) => inBase(b.result).comparedTo(inBase(a.result)));
  return side === 'highest' ? falling : falling.toReversed();
}

export function asksYear({ operations, form }: Query): boolean {
  return operations.has('when') || /哪个?一?年|哪个年份/.test(form);
}

/** The full years of what is named, as if they had been said. */
function yearsHeld(query: Query, { names, index, ...bench }: Workbench): readonly Token[] {
  const owner = query.actors[0] ?? bench.defaultEntity;
  const named = standaloneCandidates(query, { names, index, ...bench });
  const held = named.flatMap(({ indicator }) => index.ofIndicator(indicator));
  const years = held.flatMap(({ entity, period }) =>
    entity === owner && period.type === 'during' && period.span.grain === 'year'
      ? [period.span]
      : [],
  );
  const spans = [...new Map(years.map((span) => [span.first, span])).values()];
  return spans.toSorted((a, b) => a.first.localeCompare(b.first)).map(asToken);
}

function asToken(span: Span): Token {
  const period = { type: 'span', span, edge: null, since: false } as const;
  const text = `${span.first.slice(0, 4)}年`;
  return { start: 0, end: 0, text, meanings: [{ type: 'period', period, relative: null }] };
}

interface AtTime {
  readonly answer: FiguresTogether;
  readonly context: Context;
}

/** The average or share at one of the times, reckoned or as it is printed. */
function atTime(
  asked: Ratio,
  query: Query,
  time: Token,
  context: Context | null,
  bench: Workbench,
): AtTime | null {
  const isOther = (token: Token): boolean => saysTime(token) && token.text !== time.text;
  const dated = query.tokens.includes(time)
    ? query
    : { ...query, tokens: [time, ...query.tokens], parts: [] };
  const way = { isOther, context };
  const ratio = ratioAt(asked, dated, way, bench) ?? heldAt(asked, dated, way, bench);
  return ratio?.answer.form === 'calculation' ? { ...ratio, answer: ratio.answer } : null;
}

interface Way {
  readonly isOther: (token: Token) => boolean;
  readonly context: Context | null;
}

/** The average or share that is printed for one of the times said. */
function heldAt(
  asked: Ratio,
  query: Query,
  { isOther, context }: Way,
  bench: Workbench,
): Found | null {
  const side = findOne(query, { without: isOther, context }, bench);
  const isHeld = side?.facts.length === 1 && side.facts.every(({ measure }) => measure === asked);
  return side && isHeld ? told('calculation', side, {}) : null;
}

/** The average or share at one of the times said, without the others. */
function ratioAt(
  asked: Ratio,
  query: Query,
  { isOther, context }: Way,
  bench: Workbench,
): Found | null {
  const without = (token: Token): boolean =>
    isOther(token) || isMeasureAsked(token, asked, query) || asksPercent(token);
  if (asked === 'share') return findShare(query, { links: null, without, context }, bench);
  const found = findAverage(query, { without, context }, bench);
  return found && areAtOneTime(found) ? found : null;
}

function areAtOneTime({ answer }: Found): boolean {
  if (answer.form !== 'calculation') return false;
  return new Set(answer.figures.map(({ period }) => period.notation)).size === 1;
}
