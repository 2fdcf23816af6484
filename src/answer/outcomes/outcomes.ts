import type { Fact } from '../../knowledge/model.ts';
import type { Query } from '../../question/query.ts';
import { saysMeasure } from '../../question/token.ts';
import type { FailedSlot } from '../answer.ts';
import type { Candidate } from '../naming/candidates.ts';
import type { Context } from '../context.ts';
import { unexplained } from '../words/explain.ts';
import type { Explanation } from '../words/explanation.ts';
import { holdAgainst, kindOf, type AskedFor, type Outcome } from '../slots/hold-against.ts';
import { withoutLevels } from '../said/levels-said.ts';
import { withoutPlaces } from '../said/places-claimed.ts';
import { withoutSort } from '../said/sorts.ts';
import { withoutClaimedText } from '../said/text-claims.ts';
import type { Workbench } from '../workbench.ts';

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
  const asked: AskedFor = { query, kind: kindOf(query, bench), inherited };
  const fitted = candidates.map((candidate) => holdAgainst(candidate, asked, bench));
  const counting = fitted.filter((outcome) => !isOutdone(outcome, fitted, query));
  const explain = (outcome: Outcome, granting: readonly Outcome[]): Outcome => {
    const granted = new Set([
      ...outcome.candidate.words,
      ...granting.flatMap(({ candidate }) => [...candidate.words]),
      ...wordsOfTwins(outcome, fitted),
    ]);
    const untold = wordsOfRivals(outcome, fitted, bench);
    const stranger = strangerFirst(outcome, query);
    if (stranger !== null) return { ...outcome, unexplained: stranger };
    return { ...outcome, ...explained(outcome, asked, { bench, granted, untold }) };
  };
  if (!query.coordinated) return counting.map((one) => explain(one, [])).toSorted(byMerit);
  // Only figures that are asked for side by side explain each other's words, and only those that are told then.
  let granting = fitted.filter(({ failed }) => failed === null);
  let outcomes = fitted.map((outcome) => explain(outcome, granting));
  for (let told = outcomes.filter(isGood); told.length < granting.length;) {
    granting = told;
    outcomes = fitted.map((outcome) => explain(outcome, told));
    told = outcomes.filter(isGood);
  }
  const names = new Set(counting.map(({ candidate }) => candidate));
  return outcomes.filter(({ candidate }) => names.has(candidate)).toSorted(byMerit);
}

/** Its name is contained in a fuller one that was said. */
function isOutdone(outcome: Outcome, all: readonly Outcome[], query: Query): boolean {
  const bothSidesAsked = query.increment !== null && query.total;
  return all.some(
    (other) => outdoes(other, outcome, bothSidesAsked) && !isOnlyInherited(other, outcome, query),
  );
}

/**
 * 签约项目多少钱: the fuller name (签约项目数) counts something else than was asked for, so its words go to the
 * figure of the asked dimension that shares them (签约金额).
 */
function wordsOfTwins(
  { failed, candidate, entity }: Outcome,
  all: readonly Outcome[],
): readonly string[] {
  if (failed !== null || candidate.words.size === 0) return [];
  return all
    .filter((other) => other.failed === 'dimension' && other.entity === entity)
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
 * has nothing in common with this one or goes beyond it (签约项目 beyond 签约), whosever and wherever this one is.
 */
function wordsOfRivals(
  { candidate }: Outcome,
  all: readonly Outcome[],
  { names, index }: Workbench,
): ReadonlySet<string> {
  const vocabulary = names.vocabulary(candidate.indicator);
  const naming = [...candidate.words].filter(
    (word) => !word.startsWith('@') && !index.slotWords.has(word),
  );
  const rivals = all.filter(({ failed, candidate: { words } }) => {
    if (failed === null || failed === 'dimension' || words.size < 2) return false;
    const beyond = naming.every((word) => words.has(word));
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
  const measures = new Set(tokens.filter(saysMeasure).flatMap(wordsSaid));
  const { words } = candidate;
  return words.size > 0 && [...words].every((word) => word.startsWith('@') || measures.has(word));
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

/** The fuller name owes what it has more to the question before this one, and does not fit: this one is meant. */
function isOnlyInherited(fuller: Outcome, outcome: Outcome, { words }: Query): boolean {
  if (fuller.failed === null || outcome.failed !== null) return false;
  return [...fuller.candidate.words].every(
    (word) => outcome.candidate.words.has(word) || !words.has(word),
  );
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

/** Facts of one candidate whose sentences are read for an explanation. */
const MOST_EXPLAINED = 20;

/**
 * The words of the question that the best explaining fact of an outcome leaves over. Of the figures of a whole field
 * (汽车产业有多少企业), those that leave more are of another part of it.
 */
function explained(
  outcome: Outcome,
  { query }: AskedFor,
  {
    bench,
    granted,
    untold,
  }: { bench: Workbench; granted: ReadonlySet<string>; untold: ReadonlySet<string> },
): Pick<Outcome, 'facts' | 'unexplained'> {
  const { facts, held } = outcome;
  const shown = facts.length > 0 ? facts : held;
  const byTheWay = isNamedByTheWay(outcome, query);
  const words = new Set(granted);
  for (const { where, among } of shown) {
    for (const tag of where) words.add(bench.index.formOfTag(tag));
    if (among !== null) words.add(bench.index.formOfTag(among));
  }
  const isField = new Set(facts.map(({ indicator }) => indicator)).size > 1;
  const leftBy = (fact: Fact): readonly string[] =>
    unexplained(
      withoutClaimedText(withoutPlaces(withoutLevels(withoutSort(query, fact), fact), fact), fact),
      explaining(fact),
      {
        surfaces: bench.surfaces,
        granted: words,
        untold,
        counted: bench.counted,
        strict: outcome.entityFrom === 'assumed' && outcome.entity !== bench.defaultEntity,
      },
    );
  // What a sentence says by the way names no field, nor what is named by the way itself.
  const explaining = (fact: Fact): Explanation => {
    const by = bench.explainedByFact(fact);
    if (!isField) return byTheWay ? { ...by, plainTexts: by.names } : by;
    const asked = `${by.asked}|${bench.askedFor(outcome.candidate.indicator)}`;
    return { ...by, asked, plainTexts: by.names, texts: by.names };
  };
  // 某行动里的营收: of figures of several times, those whose sentences do not say so are not meant.
  const mayDiffer = query.periods.length === 0 && query.topics.length > 0 && facts.length > 1;
  const left = new Map<Fact, readonly string[]>();
  for (const fact of isField ? shown : shown.slice(0, MOST_EXPLAINED)) {
    left.set(fact, leftBy(fact));
    if (!isField && !mayDiffer && left.get(fact)?.length === 0) break;
  }
  const [least = []] = [...left.values()].toSorted((a, b) => a.length - b.length);
  if (!isField && !mayDiffer) return { facts, unexplained: least };
  const isClosest = (fact: Fact): boolean => left.get(fact)?.length === least.length;
  return { facts: facts.filter(isClosest), unexplained: least };
}
