import type { Entry, Fact, Indicator } from '../knowledge/model.ts';
import type { Operation } from '../question/grammar-words.ts';
import type { Query } from '../question/query.ts';
import type { Answer, SlotOrigin } from './answer.ts';
import {
  candidatesSaid,
  holdAgainst,
  type AskedFor,
  type Candidate,
  type Outcome,
} from './candidates.ts';
import type { Workbench } from './workbench.ts';
import { NO_CONTEXT, type Context } from './context.ts';
import { findEntry } from './entries.ts';
import { newestFirst } from './periods.ts';
import type { AskedKind } from './slots.ts';

export interface Found {
  readonly answer: Answer;
  readonly context: Context;
}

/** Operations over several figures, which are recognised so that they are never answered with one of them. */
const CALCULATING: readonly Operation[] = [
  'compare',
  'trend',
  'extreme',
  'sum',
  'share',
  'verdict',
];
/** Operations that an entry answers better than a figure. */
const EXPLAINING: readonly Operation[] = ['definition', 'how', 'why', 'where'];

/** Finds what the knowledge holds for a question. Pure: the same query and context give the same answer. */
export function findAnswer(query: Query, context: Context | null, bench: Workbench): Found {
  const before = context ?? NO_CONTEXT;
  if (query.operations.has('source'))
    return { answer: sourceAnswer(query, before, bench), context: before };
  const clash = ambiguousName(query);
  if (clash)
    return { answer: { form: 'clarification', options: [], entities: clash }, context: before };
  const outcomes = resolve(query, context, bench);
  const explaining = EXPLAINING.some((operation) => query.operations.has(operation));
  const good = outcomes.find(isGood);
  const [best] = outcomes;
  const onlyASlotFails =
    best !== undefined && best.unexplained.length === 0 && best.failed !== null;
  if (explaining || (!good && !onlyASlotFails)) {
    const entry = findEntry(query, bench, { strict: !explaining });
    if (entry) return { answer: { form: 'entry', entry }, context: aboutEntry(entry, before) };
  }
  if (good) return fromGood(query, outcomes, bench);
  if (best) return fromFailed(query, best);
  const bare = query.words.size > 0 || query.actors.length > 0;
  const words = bare ? wordsLeft(query, bench) : [];
  const held = query.actors.flatMap((actor) => bench.index.ofEntity(actor)).slice(0, 5);
  const refusal =
    words.length > 0 || held.length > 0
      ? ({ reason: 'unexplained', words, held } as const)
      : ({ reason: 'nothing-recognised' } as const);
  return { answer: { form: 'refusal', refusal }, context: before };
}

function isGood(outcome: Outcome): boolean {
  return outcome.failed === null && outcome.unexplained.length === 0;
}

/** Candidates held against the facts, best first. A name contained in a fuller one that was said does not count. */
function resolve(query: Query, context: Context | null, bench: Workbench): Outcome[] {
  const leaning =
    context !== null && context.indicators.length > 0
      ? leaningCandidates(query, context, bench)
      : null;
  const inherited = leaning ? context : null;
  const asked: AskedFor = { query, kind: kindOf(query), inherited };
  const candidates = leaning ?? standaloneCandidates(query, bench);
  const outcomes = candidates.map((candidate) => holdAgainst(candidate, asked, bench));
  return outcomes
    .filter((outcome) => !outcomes.some((other) => outdoes(other, outcome)))
    .toSorted(byMerit);
}

function outdoes(fuller: Outcome, outcome: Outcome): boolean {
  const [more, less] = [fuller.candidate.words, outcome.candidate.words];
  if (more.size <= less.size || ![...less].every((word) => more.has(word))) return false;
  return fuller.failed !== 'dimension' && fuller.failed !== 'measure';
}

function byMerit(a: Outcome, b: Outcome): number {
  if (a.unexplained.length !== b.unexplained.length)
    return a.unexplained.length - b.unexplained.length;
  if ((a.failed === null) !== (b.failed === null)) return a.failed === null ? -1 : 1;
  return b.candidate.weight - a.candidate.weight;
}

/** Indicators named in the question; when only a ranking is asked for, those that rank the subject. */
function standaloneCandidates(query: Query, bench: Workbench): Candidate[] {
  const said = candidatesSaid(query.words, bench.names);
  if (said.length > 0 || query.measure?.value !== 'rank') return said;
  const subject = query.actors[0] ?? bench.defaultEntity;
  const ranked = subject
    ? bench.index
        .ofEntity(subject)
        .filter(({ measure, value }) => measure === 'rank' && value.type === 'number')
    : [];
  const among = bench.index.amongTags.find(({ form }) => query.words.has(form))?.tag;
  const fitting = ranked.filter((fact) => among === undefined || fact.among === among);
  return [...new Set(fitting.map(({ indicator }) => indicator))].map((indicator) => ({
    indicator,
    words: new Set<string>(),
    weight: 0,
  }));
}

/**
 * Candidates of a question that leans on the one before: its words together with the last ones name an
 * indicator, or it names none and means the same one again. Null when it stands by itself.
 */
function leaningCandidates(query: Query, context: Context, bench: Workbench): Candidate[] | null {
  const own = candidatesSaid(query.words, bench.names);
  const slotWords = bench.index.slotWords;
  const content = [...query.words].filter((word) => !slotWords.has(word));
  if (!query.followUp && own.length > 0) return null;
  if (own.length > 0) return own;
  if (content.length > 0) {
    const merged = candidatesSaid(new Set([...query.words, ...context.words]), bench.names);
    const fresh = merged.filter(({ words }) => content.every((word) => words.has(word)));
    return fresh.length > 0 ? fresh : null;
  }
  if (query.topics.length > 0) return null;
  const slotOnly =
    query.followUp || query.periods.length > 0 || query.actors.length > 0 || query.words.size > 0;
  if (!slotOnly) return null;
  return context.indicators.flatMap((id) => {
    const indicator = bench.knowledge.indicators.get(id);
    return indicator ? [{ indicator, words: new Set(context.words), weight: 0 }] : [];
  });
}

function kindOf(query: Query): AskedKind {
  const has = (operation: Operation): boolean => query.operations.has(operation);
  const asks = has('when')
    ? 'date'
    : has('who')
      ? 'person'
      : has('list') && !query.asksAmount
        ? 'list'
        : query.asksAmount
          ? 'amount'
          : 'anything';
  return { wants: query.wants, asks };
}

/** The best outcome, together with others that are needed to explain the whole question. */
function fromGood(query: Query, outcomes: readonly Outcome[], bench: Workbench): Found {
  const good = outcomes.filter(isGood);
  const [first] = good;
  if (!first)
    return {
      answer: { form: 'refusal', refusal: { reason: 'nothing-recognised' } },
      context: NO_CONTEXT,
    };
  const chosen = chooseTogether(query, first, good.slice(1));
  const context = contextOf(query, chosen);
  if (chosen === null)
    return {
      answer: {
        form: 'clarification',
        options: good.flatMap(({ facts }) => newestFirst(facts).slice(0, 1)),
        entities: [],
      },
      context: contextOf(query, [first]),
    };
  const facts = chosen.map(({ facts: fitting }) => newestFirst(fitting));
  const lead = query.periods.length > 1 ? facts.flat() : facts.flatMap(newestOfEach);
  const refused = CALCULATING.some((operation) => query.operations.has(operation));
  if (refused)
    return { answer: { form: 'refusal', refusal: { reason: 'operation', held: lead } }, context };
  const understood = {
    entity: first.entity && { entity: first.entity, from: first.entityFrom },
    indicators: chosen.map(({ candidate }) => candidate.indicator),
    indicatorFrom: indicatorOrigin(query, first),
    periodFrom: periodOrigin(query, context),
  };
  const withFacts = { ...context, facts: lead.map(({ id }) => id) };
  const isList = lead.some(
    ({ value, items }) =>
      value.type === 'list' || (items.length > 0 && query.operations.has('list')),
  );
  if (isList) return { answer: { form: 'list', lead, understood }, context: withFacts };
  const others =
    query.periods.length > 0
      ? []
      : facts.flatMap((list) => list.filter((fact) => !lead.includes(fact)));
  const beside = lead
    .flatMap((fact) => (fact.group === null ? [] : bench.index.inGroup(fact.group)))
    .filter((fact) => !lead.includes(fact));
  return {
    answer: { form: 'value', lead, others, beside: [...new Set(beside)], understood },
    context: withFacts,
  };
}

/** Outcomes to answer with: one, or several that the words or counters of the question call for. Null when it is unclear which. */
function chooseTogether(query: Query, first: Outcome, more: readonly Outcome[]): Outcome[] | null {
  const chosen = [first];
  const covered = new Set(first.candidate.words);
  for (const outcome of more) {
    const adds = [...outcome.candidate.words].some(
      (word) => query.words.has(word) && !covered.has(word),
    );
    if (!adds || outcome.entity?.id !== first.entity?.id) continue;
    chosen.push(outcome);
    for (const word of outcome.candidate.words) covered.add(word);
  }
  const equals = more.filter(
    (outcome) => !chosen.includes(outcome) && sameWords(outcome.candidate, first.candidate),
  );
  if (equals.length === 0) return chosen;
  const tied = [first, ...equals];
  const counted = tied.filter(({ facts }) =>
    facts.some(
      ({ unit }) =>
        unit !== null &&
        query.wants.some(({ counter }) => counter !== null && unit.endsWith(counter)),
    ),
  );
  if (counted.length > 0) return counted;
  const groups = new Set(tied.flatMap(({ facts }) => facts.map(({ group }) => group)));
  return groups.size === 1 && !groups.has(null) ? tied : null;
}

function sameWords(a: Candidate, b: Candidate): boolean {
  return a.words.size === b.words.size && [...a.words].every((word) => b.words.has(word));
}

/** Of every indicator the facts of its newest period; `facts` are newest first. */
function newestOfEach(facts: readonly Fact[]): Fact[] {
  const newest = new Map<Indicator, string>();
  for (const { indicator, period } of facts)
    if (!newest.has(indicator)) newest.set(indicator, period.notation);
  return facts.filter(({ indicator, period }) => newest.get(indicator) === period.notation);
}

function indicatorOrigin(query: Query, { candidate }: Outcome): SlotOrigin {
  return [...candidate.words].some((word) => query.words.has(word)) ? 'said' : 'inherited';
}

function periodOrigin(query: Query, context: Context): SlotOrigin {
  if (query.periods.some(({ value }) => value.type !== 'newest')) return 'said';
  return context.periods.length > 0 ? 'inherited' : 'assumed';
}

function contextOf(query: Query, chosen: readonly Outcome[] | null): Context {
  const [first] = chosen ?? [];
  if (!first) return NO_CONTEXT;
  const [fact] = first.facts.length > 0 ? first.facts : first.held;
  return {
    entity: first.entity?.id ?? null,
    indicators: (chosen ?? []).map(({ candidate }) => candidate.indicator.id),
    words: [...new Set((chosen ?? []).flatMap(({ candidate }) => [...candidate.words]))],
    measure: fact?.measure === 'level' ? null : (fact?.measure ?? null),
    where: fact?.where ?? [],
    among: fact?.among ?? null,
    status: query.status?.value ?? null,
    periods: query.periods.map(({ value }) => value),
    facts: [],
    entries: [],
  };
}

function fromFailed(query: Query, best: Outcome): Found {
  const context = contextOf(query, [best]);
  if (best.unexplained.length > 0) {
    return {
      answer: {
        form: 'refusal',
        refusal: { reason: 'unexplained', words: best.unexplained, held: near(best.held) },
      },
      context,
    };
  }
  if (best.failed === 'entity' && query.actors.length === 0 && query.topics.length === 0) {
    const options = [
      ...new Map(newestFirst(best.held).map((fact) => [fact.entity.id, fact])).values(),
    ];
    return { answer: { form: 'clarification', options, entities: [] }, context };
  }
  const missing = {
    entity: best.entity,
    indicator: best.candidate.indicator,
    said: saidFor(best, query),
  };
  return {
    answer: {
      form: 'refusal',
      refusal: { reason: 'slot', slot: best.failed ?? 'entity', missing, held: near(best.held) },
    },
    context,
  };
}

/** Held figures worth naming in a refusal. */
const MOST_HELD = 6;

function near(held: readonly Fact[]): Fact[] {
  return newestFirst(held).slice(0, MOST_HELD);
}

function saidFor({ failed }: Outcome, query: Query): string[] {
  switch (failed) {
    case 'period':
      return query.periods.map(({ text }) => text);
    case 'measure':
      return query.measure ? [query.measure.text] : [];
    case 'status':
      return query.status ? [query.status.text] : [];
    case 'entity':
    case 'where':
    case 'among':
    case 'dimension':
    case null:
      return [];
    default:
      return failed satisfies never;
  }
}

/** Content words of a question for which no indicator was recognised. */
function wordsLeft(query: Query, bench: Workbench): string[] {
  const known: ReadonlySet<string> = new Set(query.actors.map(({ id }) => id));
  return query.tokens
    .filter(
      ({ text, meanings }) =>
        text.length > 1 && (meanings.length === 0 || meanings.some(({ type }) => type === 'word')),
    )
    .map(({ text }) => text)
    .filter((text) => !known.has(text) && !bench.index.slotWords.has(text));
}

function ambiguousName(query: Query): readonly Fact['entity'][] | null {
  for (const { meanings } of query.tokens) {
    const entities = meanings.flatMap((meaning) =>
      meaning.type === 'entity' ? [meaning.entity] : [],
    );
    if (entities.length > 1) return entities;
  }
  return null;
}

function sourceAnswer(query: Query, before: Context, bench: Workbench): Answer {
  const facts = before.facts.flatMap((id) => bench.knowledge.facts.get(id) ?? []);
  const entries = bench.knowledge.entries.filter(({ id }) => before.entries.includes(id));
  const passages = [...facts, ...entries].flatMap((item) => item.passages);
  const leaning = passages.length > 0 && candidatesSaid(query.words, bench.names).length === 0;
  if (!leaning) return { form: 'source', articles: bench.knowledge.articles, passages: [] };
  return {
    form: 'source',
    articles: [...new Set(passages.map(({ article }) => article))],
    passages,
  };
}

function aboutEntry(entry: Entry, before: Context): Context {
  const facts = [...entry.answer.zh].flatMap((part) => ('fact' in part ? [part.fact] : []));
  return {
    ...NO_CONTEXT,
    entity: before.entity,
    facts: facts.map(({ id }) => id),
    entries: [entry.id],
  };
}
