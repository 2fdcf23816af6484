import type { Entity, Fact } from '../../knowledge/model.ts';
import { nameForms } from '../../knowledge/name-forms.ts';
import { CALCULATING, type Operation } from '../../question/operation.ts';
import { isActor } from '../../knowledge/actors.ts';
import type { Query } from '../../question/query.ts';
import { isWithin } from '../../knowledge/within.ts';
import { matchForm } from '../../text/normalize.ts';
import { says } from '../../text/says.ts';
import { namesBodyAsked } from '../entries/bodies-asked.ts';
import { inTime } from '../entries/entries.ts';
import { isTerritory } from '../passages/fit.ts';
import { periodMatches } from '../said/periods.ts';
import { isNamedAs } from '../slots/said-slots.ts';
import type { Workbench } from '../workbench.ts';
import { wantedIn, type Wanted } from './asked-for.ts';
import { isOfSort, sortAsked, type AskedSort } from './kinds.ts';
import type { Teller } from '../indexes/tellers.ts';
import { LIMITS, weigh, type Weighed } from './weigh.ts';

/**
 * What tells all that a question says and is of the sort that it asks for, most firmly told first: the answer where
 * no name was said in full. Empty where that is not certain, and for figures, which are named or not given.
 */
export function findEvidence(query: Query, bench: Workbench): readonly Teller[] {
  const [best, ...others] = weighEvidence(query, bench).toSorted(
    (a, b) => b.told - a.told || marginFor(a, query) - marginFor(b, query),
  );
  if (best === undefined || !isEnough(best)) return [];
  const rivals = others.filter(({ told }) => told > best.told - marginFor(best, query));
  return rivals.every(({ teller }) => isOfSameSubject(teller, best.teller))
    ? [best, ...rivals.filter(isEnough)].map(({ teller }) => teller)
    : [];
}

/** A word may be left that nobody prints and that stands apart from what is asked. */
function isEnough({ told, left }: Weighed): boolean {
  if (left.length === 0) return told >= LIMITS.leastTold;
  const mayBeLeft = left.every(({ isNear, isUnknown }) => isUnknown && !isNear);
  return mayBeLeft && told >= LIMITS.leastToldWithRest;
}

function marginFor(
  { teller: { of: one, about }, left }: Weighed,
  { topics, actors }: Query,
): number {
  const isNamed =
    one.type === 'fact' || [...topics, ...actors].some((each) => about.includes(each));
  if (!isNamed) return LIMITS.marginUnnamed;
  return left.length === 0 ? LIMITS.margin : LIMITS.marginWithRest;
}

/** Everything of the sort that is asked for that tells nearly all of a question, with what it leaves untold. */
export function weighEvidence(query: Query, bench: Workbench): readonly Weighed[] {
  const sort = sortAsked(query);
  if (sort === null || !mayBeTold(query)) return [];
  const wanted = wantedIn(query, bench);
  const tellers = bench.tellers();
  const weights = wanted
    .filter(({ named }) => !named.some(isTerritory))
    .map((one) => ({ wanted: one, weight: tellers.rarity(one) }))
    .toSorted((a, b) => b.weight - a.weight);
  const all = weights.reduce((sum, { weight }) => sum + weight, 0);
  const form = withoutNames(query.form, wanted);
  const may = weights.slice(0, RAREST).flatMap((one) => tellers.perhaps(one.wanted));
  return [...new Set(may)]
    .flatMap((teller) => weigh(teller, { weights, all, form, query, sort }))
    .filter(({ teller }) => fits(teller, { query, sort, wanted }, bench))
    .toSorted((a, b) => b.told - a.told);
}

/** What tells neither of two words leaves too much. */
const RAREST = 2;

/** The form with its names made unreadable: who names a place repeats no text. */
function withoutNames(form: string, wanted: readonly Wanted[]): string {
  return wanted
    .filter(({ named }) => named.length > 0)
    .reduce(
      (left, { start, end }) => left.slice(0, start) + '|'.repeat(end - start) + left.slice(end),
      form,
    );
}

const NOT_TOLD: readonly Operation[] = [...CALCULATING, 'together', 'verdict', 'source'];

function mayBeTold({ operations, asksAmount, exclusion }: Query): boolean {
  return (
    exclusion === null && !asksAmount && !NOT_TOLD.some((operation) => operations.has(operation))
  );
}

interface Asked {
  readonly query: Query;
  readonly sort: AskedSort;
  readonly wanted: readonly Wanted[];
}

function fits(teller: Teller, { query, sort, wanted }: Asked, bench: Workbench): boolean {
  return (
    isOfSort(teller, sort, query) &&
    isAtTime(teller, query) &&
    isAsDoneAsAsked(teller, query) &&
    [...query.actors, ...containersOf(query, teller, bench)].every((one) =>
      isOf(teller, one, bench),
    ) &&
    (teller.of.type === 'fact' || namesBodyAsked(query, teller.of.entry, bench)) &&
    (teller.of.type === 'entry' ||
      isAskedFor({ fact: teller.of.fact, given: teller.given }, { query, sort, wanted }, bench))
  );
}

/**
 * The question says what the fact is of, and a word of what it gives: of what a sentence tells by the way of a firm,
 * nobody asked. Who names one of a list, or says how many there are, asks for something else.
 */
function isAskedFor(
  { fact, given }: { readonly fact: Fact; readonly given: readonly string[] },
  { query, wanted }: Asked,
  { knowledge }: Workbench,
): boolean {
  const { entity, indicator } = fact;
  const names = nameForms(indicator);
  const isItsOwn = (topic: Entity): boolean =>
    topic === entity || isWithin(topic, entity, knowledge) || isWithin(entity, topic, knowledge);
  const many = asksHowMany(wanted);
  return (
    query.topics.every(isItsOwn) &&
    wanted.some(({ surfaces }) => surfaces.some((one) => names.some((name) => says(name, one)))) &&
    !wanted.some(({ text }) => given.includes(text)) &&
    (many === null ||
      givenCount(fact) === many ||
      names.some((name) => name.includes(String(many))))
  );
}

/** 三个…是哪三个: so many are asked for. */
function asksHowMany(wanted: readonly Wanted[]): number | null {
  return wanted.find(({ count }) => count !== null && count > 1)?.count ?? null;
}

function givenCount({ value, items }: Fact): number {
  if (value.type === 'list') return value.items.length;
  if (items.length > 0) return items.length;
  return value.type === 'text' ? value.text.split(/[、和与]|联合/).length : 1;
}

const PLANNING = /安排|着力|打算|要做|要办|接下来|下一步/;

/** Who asks for plans gets what is named a plan, who asks what there is gets none. */
function isAsDoneAsAsked(
  { of: one }: Teller,
  { status, looksAhead, periods, form }: Query,
): boolean {
  if (one.type === 'entry') return true;
  const isPlan = isNamedAs('target', [one.fact.indicator]);
  if (status?.value === 'target') return isPlan;
  return !isPlan || looksAhead || periods.length > 0 || PLANNING.test(form);
}

function isAtTime({ of: one }: Teller, query: Query): boolean {
  return one.type === 'entry'
    ? inTime(query, one.entry)
    : query.periods.every(
        ({ value }) => one.fact.period.type !== 'undated' && periodMatches(one.fact, value),
      );
}

/** Who is named is or holds what it tells of, or is named by it; a place may be what all of its articles are about. */
function isOf({ of: one, about, own }: Teller, actor: Entity, { knowledge }: Workbench): boolean {
  if (about.some((each) => each === actor || isWithin(each, actor, knowledge))) return true;
  if (!isTerritory(actor)) return own.includes(matchForm(actor.name.zh));
  const { passages } = one.type === 'entry' ? one.entry : one.fact;
  const isOfNobody = about.every(({ kind, within }) => !isActor(kind) && within === null);
  return isOfNobody && passages.every(({ article }) => article.about === actor);
}

/** Whose bodies are named, other than those that it tells of: the head of one owner's bureau is not that of another. */
function containersOf(
  { topics }: Query,
  { about }: Teller,
  { knowledge }: Workbench,
): readonly Entity[] {
  return topics
    .filter((topic) => topic.kind === 'institution' && !about.includes(topic))
    .flatMap(({ within }) => knowledge.entities.get(within ?? '') ?? []);
}

function isOfSameSubject(one: Teller, other: Teller): boolean {
  const shared = one.about.some((each) => !isTerritory(each) && other.about.includes(each));
  const answers = [...one.answers, ...other.answers].some(
    (each) => one.about.includes(each) || other.about.includes(each),
  );
  return shared || answers || proofsOf(one).some((proof) => proofsOf(other).includes(proof));
}

function proofsOf({ of: one }: Teller): readonly string[] {
  const { passages } = one.type === 'entry' ? one.entry : one.fact;
  return passages.map(({ text }) => text);
}
