import type { Entity, Fact } from '../knowledge/model.ts';
import type { Operation } from '../question/grammar-words.ts';
import type { Query } from '../question/query.ts';
import type { FailedSlot, SlotOrigin } from './answer.ts';
import { sameAmount } from '../text/units.ts';
import type { Candidate } from './candidates.ts';
import type { Context } from './context.ts';
import { unexplained } from './explain.ts';
import type { Holding } from './fact-index.ts';
import { slotsFor } from './said-slots.ts';
import { fitSlots, type AskedKind } from './slots.ts';
import type { Workbench } from './workbench.ts';

/** A candidate held against the facts. */
export interface Outcome {
  readonly candidate: Candidate;
  readonly entity: Entity | null;
  readonly entityFrom: SlotOrigin;
  readonly facts: readonly Fact[];
  readonly failed: FailedSlot | null;
  readonly held: readonly Fact[];
  readonly unexplained: readonly string[];
}

/** How one question is read: what it names, and what it takes over from the one before. */
export interface Reading {
  readonly candidates: readonly Candidate[];
  readonly inherited: Context | null;
}

export function isGood(outcome: Outcome): boolean {
  return outcome.failed === null && outcome.unexplained.length === 0;
}

/** Candidates held against the facts, best first. A name contained in a fuller one that was said does not count. */
export function resolve(
  query: Query,
  { candidates, inherited }: Reading,
  bench: Workbench,
): Outcome[] {
  const asked: AskedFor = { query, kind: kindOf(query), inherited };
  const fitted = candidates.map((candidate) => holdAgainst(candidate, asked, bench));
  // Only figures that are asked for side by side explain each other's words.
  const granted = query.coordinated ? fitted : [];
  const grantedWords = granted.flatMap(({ failed, candidate }) =>
    failed === null ? [...candidate.words] : [],
  );
  const outcomes = fitted.map((outcome) => {
    const all = new Set([
      ...outcome.candidate.words,
      ...grantedWords,
      ...wordsOfTwins(outcome, fitted),
    ]);
    const untold = wordsOfRivals(outcome, fitted, bench);
    const left =
      strangerFirst(outcome, query) ?? leftOver(outcome, asked, { bench, granted: all, untold });
    return { ...outcome, unexplained: left };
  });
  return outcomes
    .filter(
      (outcome) =>
        !outcomes.some((other) => outdoes(other, outcome, query.increment !== null && query.total)),
    )
    .toSorted(byMerit);
}

/**
 * 签约项目多少钱: the fuller name (签约项目数) counts something else than was asked for, so its words go to the
 * figure of the asked dimension that shares them (签约金额).
 */
function wordsOfTwins({ failed, candidate }: Outcome, all: readonly Outcome[]): readonly string[] {
  if (failed !== null || candidate.words.size === 0) return [];
  return all
    .filter((other) => other.failed === 'dimension')
    .filter(({ candidate: { words } }) => [...candidate.words].every((word) => words.has(word)))
    .flatMap(({ candidate: { words } }) => [...words]);
}

/**
 * Where nobody known is named, an unknown word that opens the question is taken for whom it is about, unless it
 * says what is limited (投资10亿元以上); so is a run of single characters before a word (会同签约…), which may be a name.
 */
function strangerFirst({ entityFrom }: Outcome, { tokens }: Query): readonly string[] | null {
  const [first, second] = tokens;
  if (entityFrom !== 'assumed' || first === undefined) return null;
  const limited = second?.meanings.some(({ type }) => type === 'threshold') ?? false;
  if (first.meanings.length === 0 && first.text.length > 1 && !limited) return [first.text];
  const end = tokens.findIndex(({ text, meanings }) => text.length > 1 || !isSmall(meanings));
  const run = tokens.slice(0, Math.max(0, end));
  const adjacent = run.every((token, at) => token.end === tokens[at + 1]?.start);
  const named = tokens[end]?.meanings.some(({ type }) => type === 'word') ?? false;
  return run.length > 1 && adjacent && named ? [run.map(({ text }) => text).join('')] : null;
}

function isSmall(meanings: Query['tokens'][number]['meanings']): boolean {
  return meanings.every(({ type }) => type === 'light' || type === 'follow-up');
}

/**
 * Words that a sentence may not explain: those of something else that is named in full and does not fit, if its name
 * has nothing in common with this one or goes beyond it (签约项目 beyond 签约).
 */
function wordsOfRivals(
  { candidate }: Outcome,
  all: readonly Outcome[],
  { names }: Workbench,
): ReadonlySet<string> {
  const vocabulary = names.vocabulary(candidate.indicator);
  const rivals = all.filter(({ failed, candidate: { words } }) => {
    if (failed === null || failed === 'dimension' || words.size < 2) return false;
    const beyond = [...candidate.words].every((word) => words.has(word));
    return beyond || ![...words].some((word) => vocabulary.has(word));
  });
  return new Set(rivals.flatMap((other) => [...other.candidate.words]));
}

/**
 * Where nothing but a measure (排名) or a topic names the figure, every other word says what of it; unless the very
 * counter of the figure is asked for (有多少条).
 */
function isNamedByTheWay({ candidate, facts }: Outcome, { tokens, wants }: Query): boolean {
  const counters = wants.flatMap(({ counter }) => counter ?? []);
  if (facts.some(({ unit }) => unit !== null && counters.includes(unit))) return false;
  const measures = new Set(tokens.filter(isMeasure).flatMap(wordsSaid));
  const { words } = candidate;
  return words.size > 0 && [...words].every((word) => word.startsWith('@') || measures.has(word));
}

function isMeasure({ meanings }: Query['tokens'][number]): boolean {
  return meanings.some(({ type }) => type === 'measure');
}

function wordsSaid({ meanings }: Query['tokens'][number]): readonly string[] {
  return meanings.flatMap((meaning) => (meaning.type === 'word' ? [meaning.word] : []));
}

/** Failures that show that a name was not meant, although its words were said. */
const NOT_MEANT: ReadonlySet<FailedSlot | null> = new Set<FailedSlot | null>([
  'dimension',
  'measure',
  'addition',
  'entity',
  'where',
]);

function outdoes(fuller: Outcome, outcome: Outcome, bothSidesAsked: boolean): boolean {
  const [more, less] = [fuller.candidate.words, outcome.candidate.words];
  if (more.size <= less.size || ![...less].every((word) => more.has(word))) return false;
  // What the named thing has itself is meant rather than what somebody else has that its name belongs to.
  const own = outcome.failed === null && outcome.entityFrom === 'said';
  if (own && fuller.entityFrom !== 'said') return false;
  return !NOT_MEANT.has(fuller.failed) && !bothSidesAsked;
}

/** What fits comes first, what is held at another time next, what another owner has last. */
function nearness({ failed }: Outcome): number {
  if (failed === null) return 0;
  if (failed === 'period') return 1;
  return failed === 'entity' ? 3 : 2;
}

function byMerit(a: Outcome, b: Outcome): number {
  if (a.unexplained.length !== b.unexplained.length)
    return a.unexplained.length - b.unexplained.length;
  if (nearness(a) !== nearness(b)) return nearness(a) - nearness(b);
  if (a.entityFrom !== b.entityFrom) return a.entityFrom === 'said' ? -1 : 1;
  return b.candidate.weight - a.candidate.weight;
}

/** What sort of value a question asks for. */
export function kindOf(query: Query): AskedKind {
  const has = (operation: Operation): boolean => query.operations.has(operation);
  const asks =
    has('when') && !has('extreme')
      ? 'date'
      : has('who')
        ? 'person'
        : has('where') && !query.asksAmount && query.measure === null
          ? 'place'
          : (has('list') || asksWhichOnes(query)) && !query.asksAmount
            ? 'list'
            : query.asksAmount
              ? 'amount'
              : 'anything';
  return { wants: query.wants, ranks: ranksAsked(query), asks };
}

/** 哪几家 asks for names, however many. */
function asksWhichOnes({ tokens }: Query): boolean {
  return tokens.some(({ text }) => text.startsWith('哪几'));
}

/** 第几 asks for a place, and so may 多少名. */
function ranksAsked({ tokens }: Query): boolean {
  return tokens.some(
    ({ text, meanings }) =>
      /^(?:多少|几)[名位]$|^第几/.test(text) ||
      meanings.some((meaning) => meaning.type === 'measure' && meaning.measure === 'rank'),
  );
}

export interface AskedFor {
  readonly query: Query;
  readonly kind: AskedKind;
  /** What the question before this one said, when this one leans on it. */
  readonly inherited: Context | null;
}

/** Holds a candidate against the facts: the entity, then the hard slots. Its words are not looked at yet. */
export function holdAgainst(candidate: Candidate, asked: AskedFor, bench: Workbench): Outcome {
  const { indicator } = candidate;
  const holding = bench.index.held(indicator);
  const { entity, from, ambiguous } = subjectOf(holding, asked, bench);
  const own = entity ? (holding.byOwner.get(entity) ?? []) : holding.facts;
  const base = { candidate, entity, entityFrom: from, unexplained: [] };
  if (ambiguous || own.length === 0)
    return { ...base, facts: [], failed: 'entity', held: holding.facts };
  const slots = slotsFor({ indicator, entity, holding }, asked, bench);
  const fitting = fitSlots(own, slots);
  if (fitting.failed !== 'dimension' || slots.kind.asks !== 'date') return { ...base, ...fitting };
  // 收入8万元是哪一年, 签约是几月几日: the time of a figure that is no date itself.
  const anyKind = fitSlots(own, { ...slots, kind: { wants: [], ranks: true, asks: 'anything' } });
  const dated = anyKind.facts.filter((fact) => tellsWhen(fact, asked.query));
  return dated.length > 0
    ? { ...base, facts: dated, failed: null, held: dated }
    : { ...base, ...fitting };
}

/** A figure tells a day or month, or it is the one that the question gives. */
function tellsWhen({ period, value, unit }: Fact, { tokens }: Query): boolean {
  if (period.type === 'during' && ['day', 'month'].includes(period.span.grain)) return true;
  if (value.type !== 'number') return false;
  const held = { value: value.number, unit };
  return tokens.some(({ meanings }) =>
    meanings.some((meaning) => meaning.type === 'number' && sameAmount(meaning, held)),
  );
}

/** Facts of one candidate whose sentences are read for an explanation. */
const MOST_EXPLAINED = 20;

/** The words of the question that the best explaining fact of an outcome leaves over. */
function leftOver(
  outcome: Outcome,
  { query }: AskedFor,
  {
    bench,
    granted,
    untold,
  }: { bench: Workbench; granted: ReadonlySet<string>; untold: ReadonlySet<string> },
): readonly string[] {
  const { facts, held } = outcome;
  const shown = facts.length > 0 ? facts : held;
  const byTheWay = isNamedByTheWay(outcome, query);
  const words = new Set(granted);
  for (const { where, among } of shown) {
    for (const tag of where) words.add(bench.index.formOfTag(tag));
    if (among !== null) words.add(bench.index.formOfTag(among));
  }
  let least: readonly string[] | null = null;
  for (const fact of shown.slice(0, MOST_EXPLAINED)) {
    const told = bench.explainedByFact(fact);
    const by = byTheWay ? { ...told, plainTexts: told.names } : told;
    const left = unexplained(query, by, { surfaces: bench.surfaces, granted: words, untold });
    if (least === null || left.length < least.length) least = left;
    if (least.length === 0) break;
  }
  return least ?? [];
}

interface Subject {
  readonly entity: Entity | null;
  readonly from: SlotOrigin;
  readonly ambiguous: boolean;
}

/** Whose figure is asked for: who is named, else whom the last question was about, else the default, else the only owner. */
function subjectOf(
  { byOwner }: Holding,
  { query, inherited }: AskedFor,
  { knowledge, defaultEntity }: Workbench,
): Subject {
  const owns = (entity: Entity): boolean => byOwner.has(entity);
  const topic = query.topics.find(owns);
  if (topic) return { entity: topic, from: 'said', ambiguous: false };
  const [actor, ...more] = query.actors;
  if (actor) return { entity: actor, from: 'said', ambiguous: more.length > 0 };
  const container = query.containers.find(owns);
  if (container) return { entity: container, from: 'said', ambiguous: false };
  const last =
    inherited?.entity === undefined ? undefined : knowledge.entities.get(inherited.entity ?? '');
  if (last && (owns(last) || query.followUp))
    return { entity: last, from: 'inherited', ambiguous: false };
  if (defaultEntity && owns(defaultEntity))
    return { entity: defaultEntity, from: 'assumed', ambiguous: false };
  const [only] = byOwner.keys();
  if (byOwner.size === 1 && only) return { entity: only, from: 'assumed', ambiguous: false };
  return { entity: null, from: 'assumed', ambiguous: byOwner.size > 1 };
}
