import type { Fact } from '../../knowledge/model.ts';
import { CALCULATING } from '../../question/operation.ts';
import type { Query } from '../../question/query.ts';
import { saysMeasure } from '../../question/token.ts';
import type { SlotOrigin } from '../answer.ts';
import { asksBothEnds } from '../calculating/sides/asked.ts';
import { asksOtherThing } from '../slots/asks-for-thing.ts';
import { isAddition } from '../said/additions.ts';
import { chooseTogether } from './choose.ts';
import { NO_CONTEXT, type Context } from '../context.ts';
import type { Found } from '../found.ts';
import type { Outcome } from '../slots/hold-against.ts';
import { isGood } from './outcomes.ts';
import { newestFirst } from '../said/periods.ts';
import { namedBy } from '../slots/slots.ts';
import { withOwnFigures } from './own-figures.ts';
import { placesClaimed } from '../said/places-claimed.ts';
import { isNewest, newestOfEach, saidOf } from './leading.ts';
import { isLeftOpen, judge, withoutNamed } from '../said/verdict.ts';
import type { Workbench } from '../workbench.ts';

/** The best outcome, together with others that are needed to explain the whole question. */
export function fromGood(
  query: Query,
  first: Outcome,
  { outcomes, inherited }: { outcomes: readonly Outcome[]; inherited: Context | null },
  bench: Workbench,
): Found {
  const good = outcomes.filter(isGood);
  const chosen = chooseTogether(query, first, good, bench);
  const context = contextOf(query, chosen ?? [first], inherited);
  if (chosen === null) {
    const options = good.flatMap(({ facts }) => newestFirst(facts).slice(0, 1));
    return { answer: { form: 'clarification', options, entities: [] }, context };
  }
  const facts = chosen.map((outcome) => newestFirst(saidOf(outcome, query)));
  // 金额呢 after a question about two years is about both.
  const atAll =
    query.periods.length > 1 || (query.periods.length === 0 && context.periods.length > 1);
  const asked = [...new Set(atAll ? facts.flat() : facts.flatMap(newestOfEach))];
  const lead = withOwnFigures(asked, query, bench);
  const verdict = query.operations.has('verdict')
    ? judge(withoutNamed(putForward(query, lead), first.candidate.words), lead)
    : null;
  const undecided = verdict === 'not-stated' && query.claims.length > 0 && !isLeftOpen(query, lead);
  const refused =
    undecided ||
    (lead.length === 1 && asksBothEnds(query)) ||
    (query.operations.has('why') && !query.asksAmount) ||
    asksOtherThing(query, first, bench) ||
    calculates(query, first) ||
    (query.operations.has('together') && lead.length > 1);
  if (refused)
    return { answer: { form: 'refusal', refusal: { reason: 'operation', held: lead } }, context };
  const told = chosen.map(({ facts: all }) => newestFirst(all));
  const understood = {
    entity: first.entity && { entity: first.entity, from: first.entityFrom },
    indicators: chosen.map(({ candidate }) => candidate.indicator),
    indicatorFrom: inherited === null ? 'said' : indicatorOrigin(query, first),
    periodFrom: isNewest(lead, told) ? periodOrigin(query, context) : ('said' as const),
    corrections: query.corrections,
  };
  const withFacts = {
    ...context,
    indicators: indicatorsMeant(chosen, lead, bench),
    meant: lead.map(({ id }) => id),
    facts: lead.map(({ id }) => id),
  };
  const isList = lead.some(
    ({ value, items }) =>
      value.type === 'list' || (items.length > 0 && query.operations.has('list')),
  );
  const others =
    query.periods.length > 0
      ? []
      : told.flatMap((list) => list.filter((fact) => !lead.includes(fact)));
  const beside = lead
    .flatMap((fact) => toldWith(fact, bench))
    .filter((fact) => !lead.includes(fact));
  return {
    answer: {
      form: isList ? 'list' : 'value',
      lead,
      others,
      beside: [...new Set(beside)],
      understood,
      verdict,
    },
    context: withFacts,
  };
}

const FIRST_IN_ENGLISH = /^(?:the )?first$/;

/** With the places that it puts forward, where rankings can decide on them. */
function putForward(query: Query, lead: readonly Fact[]): Query {
  if (!lead.every(({ measure }) => measure === 'rank')) return query;
  // The first in six provinces: what is counted besides is no place.
  const isFirst = query.tokens.some(({ text }) => FIRST_IN_ENGLISH.test(text));
  const places = isFirst ? [{ type: 'rank', within: 1 } as const] : placesClaimed(query);
  return places.length > 0 ? { ...query, claims: places } : query;
}

/** Of a whole field (新农村) the figures that were told, which the next question goes on about. */
function indicatorsMeant(
  chosen: readonly Outcome[],
  lead: readonly Fact[],
  { index }: Workbench,
): readonly string[] {
  const isField = chosen.some(
    ({ candidate }) => index.ofIndicator(candidate.indicator).length === 0,
  );
  const indicators = isField
    ? lead.map(({ indicator }) => indicator)
    : chosen.map(({ candidate }) => candidate.indicator);
  return [...new Set(indicators.map(({ id }) => id))];
}

const THAN_BEFORE = /[比跟和与较](?:上年|去年|原来|原先|以前|之前|过去|从前|先前)/;

/** A word of before that a name of what is answered holds (以前的主干道) asks to calculate nothing. */
function calculates(
  { tokens, operations, form }: Query,
  { candidate: { indicator }, facts }: Outcome,
): boolean {
  const isChange = facts.every(({ measure }) => measure === 'growth');
  // 规模最大 of a place in a ranking that is printed so compares nothing.
  const isPrintedSo = (text: string): boolean =>
    !operations.has('verdict') &&
    facts.every(({ measure, printed }) => measure === 'rank' && printed.includes(text));
  return tokens.some(({ text, meanings }) =>
    meanings.some(
      (meaning) =>
        meaning.type === 'operation' &&
        CALCULATING.includes(meaning.operation) &&
        !(meaning.operation === 'before' && namedBy(text, [indicator])) &&
        // 下降了多少 and 比原来好了多少 of a printed change ask for no other one.
        !((saysMeasure({ meanings }) || THAN_BEFORE.test(form)) && isChange) &&
        !(meaning.operation === 'extreme' && isPrintedSo(text)),
    ),
  );
}

/** The owners of facts that say what the question says. */
export function fromFactsSaying(query: Query, lead: readonly Fact[]): Found {
  const indicators = [...new Set(lead.map(({ indicator }) => indicator))];
  const [first] = lead;
  return {
    answer: {
      form: 'list',
      lead,
      others: [],
      beside: [],
      understood: {
        entity: first ? { entity: first.entity, from: 'said' } : null,
        indicators,
        indicatorFrom: 'said',
        periodFrom: query.periods.length > 0 ? 'said' : 'assumed',
        corrections: query.corrections,
      },
      verdict: null,
    },
    context: {
      ...NO_CONTEXT,
      indicators: indicators.map(({ id }) => id),
      facts: lead.map(({ id }) => id),
    },
  };
}

/** What a reader should see with a figure: the parts of a total, and what its sentence tells together with it. */
export function toldWith(fact: Fact, { index }: Workbench): Fact[] {
  const parts = index.partsOf(fact);
  return fact.group === null ? [...parts] : [...parts, ...index.inGroup(fact.group)];
}

function indicatorOrigin(query: Query, { candidate }: Outcome): SlotOrigin {
  return [...candidate.words].some((word) => query.words.has(word)) ? 'said' : 'inherited';
}

function periodOrigin(query: Query, context: Context): SlotOrigin {
  if (query.periods.some(({ value }) => value.type !== 'newest')) return 'said';
  return context.periods.length > 0 ? 'inherited' : 'assumed';
}

/** Of more figures than these it is not known which was meant. */
const MOST_MEANT = 6;

/** What the next question may leave out. */
export function contextOf(
  query: Query,
  chosen: readonly Outcome[],
  inherited: Context | null,
): Context {
  const [first] = chosen;
  if (!first) return NO_CONTEXT;
  const periods = query.periods
    .map(({ value }) => value)
    .filter(({ type }) => type === 'span' || type === 'yearless');
  const [fact] = first.facts.length > 0 ? first.facts : first.held;
  return {
    entity: first.entity?.id ?? null,
    subjects: subjectsOf(query, first),
    indicators: chosen.map(({ candidate }) => candidate.indicator.id),
    words: [...new Set(chosen.flatMap(({ candidate }) => [...candidate.words]))],
    measure: fact?.measure === 'level' ? null : (fact?.measure ?? null),
    where: fact?.where ?? [],
    among: first.facts.length === 1 && fact?.among ? [fact.among] : [],
    increment: fact ? isAddition(fact.indicator) : false,
    status: query.status?.value ?? null,
    periods: periods.length > 0 ? periods : (inherited?.periods ?? []),
    calculation: null,
    meant: (first.facts.length > 0 ? first.facts : first.held)
      .slice(0, MOST_MEANT)
      .map(({ id }) => id),
    facts: [],
    entries: [],
  };
}

/** Topics that were said, whose figure it is, and what the figure is, if that is a name. */
function subjectsOf({ topics }: Query, { entity, facts }: Outcome): readonly string[] {
  const values = facts.flatMap(({ value }) => (value.type === 'entity' ? [value.entity.id] : []));
  const own = entity ? [entity.id] : [];
  return [...new Set([...topics.map(({ id }) => id), ...own, ...values])];
}
