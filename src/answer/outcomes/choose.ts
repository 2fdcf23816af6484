import { nameForms } from '../../knowledge/name-forms.ts';
import { contentWords } from '../../question/content-words.ts';
import type { Query } from '../../question/query.ts';
import { isAddition } from '../said/additions.ts';
import type { FailedSlot } from '../answer.ts';
import { sameWords } from '../naming/candidates.ts';
import { leavesOnlyTopics, thingsAsked, type Outcome } from '../slots/hold-against.ts';
import { dimensionOf } from '../../knowledge/dimension.ts';
import type { Workbench } from '../workbench.ts';

/**
 * Outcomes to answer with: the best one, with others that the words or counters of the question call for.
 * Null when several fit alike and nothing tells which is meant.
 */
export function chooseTogether(
  query: Query,
  first: Outcome,
  good: readonly Outcome[],
  bench: Workbench,
): Outcome[] | null {
  const vague = good.find(
    ({ candidate }) => bench.index.ofIndicator(candidate.indicator).length === 0,
  );
  const [spelled, ...more] = vague
    ? good.filter((other) => spelledOut(other, query) > spelledOut(vague, query))
    : [];
  if (vague && spelled && more.length === 0) return [spelled];
  if (vague && sameWords(vague.candidate, first.candidate)) return [vague];
  const others = good.filter((outcome) => outcome !== first);
  const specific = query.coordinated ? others : others.filter((other) => !isUmbrella(other, bench));
  const chosen = withAdded(query, [first], specific);
  const equals = others.filter(
    (outcome) => !chosen.includes(outcome) && sameWords(outcome.candidate, first.candidate),
  );
  return equals.length === 0 ? chosen : tieBreak(query, [first, ...equals]);
}

/** A name of a whole field (产业), with no figure of its own: beside one of its figures it asks for no more of them. */
function isUmbrella({ candidate }: Outcome, { index }: Workbench): boolean {
  return index.ofIndicator(candidate.indicator).length === 0;
}

/** Adds the outcomes that words of the question name and the chosen ones do not. */
function withAdded(query: Query, chosen: readonly Outcome[], more: readonly Outcome[]): Outcome[] {
  const all = [...chosen];
  for (const outcome of more) {
    const covered = coveredBy(all, query);
    const adds = [...outcome.candidate.words].some(
      (word) => query.words.has(word) && !covered.has(word),
    );
    if (adds || isOtherSide(query, outcome, all)) all.push(outcome);
  }
  return all;
}

/** The words that name the chosen ones, with what else the same stretches of the question may mean. */
function coveredBy(chosen: readonly Outcome[], { tokens }: Query): ReadonlySet<string> {
  const words = new Set(chosen.flatMap(({ candidate }) => [...candidate.words]));
  const also = tokens
    .map((token) => [...contentWords([token])])
    .filter((meant) => meant.some((word) => words.has(word)));
  return new Set([...words, ...also.flat()]);
}

/** 新增数和总数: the total beside what was added, when both are asked for. */
function isOtherSide(query: Query, { candidate }: Outcome, chosen: readonly Outcome[]): boolean {
  return (
    query.increment !== null &&
    query.total &&
    chosen.every(
      ({ candidate: other }) => isAddition(other.indicator) !== isAddition(candidate.indicator),
    )
  );
}

/** Length of the longest name that stands in the question word for word. */
function spelledOut({ candidate }: Outcome, { form }: Query): number {
  // The words of a question are joined, but one of several Latin words keeps the spaces inside.
  const said = form.replaceAll(' ', '');
  // 新农村建设点 says the name 新农村建设点数.
  const forms = nameForms(candidate.indicator).flatMap((name) => [name, name.replace(/数$/, '')]);
  const names = forms.filter((name) => said.includes(name.replaceAll(' ', '')));
  return Math.max(0, ...names.map(lengthOf));
}

/** One Latin word stands in a question by chance, however long; as many Chinese characters do not. */
function lengthOf(name: string): number {
  return /^[a-z]+$/.test(name) ? 1 : name.length;
}

/** Characters of a name from which on it is no chance that it stands in a question. */
const SPELLED_NAME = 4;
/** The same for a name of the same words, which people also say for the other. */
const SPELLED_TWIN = 6;
const NOT_HELD: ReadonlySet<FailedSlot | null> = new Set<FailedSlot | null>([
  'entity',
  'period',
  'where',
  'status',
  'measure',
]);

/** What is spelled out in the question and not held so, where the figure that fits is only named in other words. */
export function spelledRival(
  query: Query,
  good: Outcome,
  outcomes: readonly Outcome[],
): Outcome | null {
  const own = spelledOut(good, query);
  const rivals = outcomes.filter(
    (other) =>
      NOT_HELD.has(other.failed) &&
      leavesOnlyTopics(other, query) &&
      [...other.candidate.words].some((word) => !word.startsWith('@')) &&
      spelledOut(other, query) >=
        Math.max(own + 1, sameWords(other.candidate, good.candidate) ? SPELLED_TWIN : SPELLED_NAME),
  );
  return rivals[0] ?? null;
}

/** Asks for a size, which no number of things is. */
const HOW_BIG = /多大|大小|how(?:big|large)|what(?:the)?size/;

function countsThings({ facts }: Outcome): boolean {
  return facts.some((fact) => {
    const dimension = dimensionOf(fact);
    return dimension === 'count' || dimension === 'person';
  });
}

/** The very counter of the figure is asked for: 多少项 for 120项. */
function isCountedSo({ facts }: Outcome, { wants }: Query): boolean {
  return facts.some(
    ({ unit }) =>
      unit !== null && wants.some(({ counter }) => counter !== null && unit.endsWith(counter)),
  );
}

function tieBreak(query: Query, tied: readonly Outcome[]): Outcome[] | null {
  const counted = tied.filter((outcome) => isCountedSo(outcome, query));
  if (counted.length === 1) return counted;
  const things = thingsAsked(query).length > 0 ? tied.filter(countsThings) : [];
  if (things.length === 1) return things;
  const sized = HOW_BIG.test(query.form) ? tied.filter((outcome) => !countsThings(outcome)) : [];
  if (sized.length === 1) return sized;
  const spelled = tied.filter((outcome) => spelledOut(outcome, query) > 0);
  const longest = Math.max(...spelled.map((outcome) => spelledOut(outcome, query)));
  const exact = spelled.filter((outcome) => spelledOut(outcome, query) === longest);
  if (exact.length === 1) return exact;
  if (counted.length > 0) return counted;
  const groups = new Set(tied.flatMap(({ facts }) => facts.map(({ group }) => group)));
  return groups.size === 1 && !groups.has(null) ? [...tied] : null;
}
