import { dimensionOf } from '../../knowledge/dimension.ts';
import type { Fact } from '../../knowledge/model.ts';
import { observationKey } from '../../knowledge/rules/observations.ts';
import type { Query } from '../../question/query.ts';
import { queryOf } from '../../question/read.ts';
import type { Token } from '../../question/token.ts';
import type { Answer, Understood } from '../answer.ts';
import {
  candidatesSaid,
  contentOf,
  leaningCandidates,
  standaloneCandidates,
  type Candidate,
} from '../candidates.ts';
import type { Context } from '../context.ts';
import type { Found } from '../found.ts';
import { fromGood } from '../from-outcomes.ts';
import type { Outcome } from '../hold-against.ts';
import { isGood, resolve } from '../outcomes.ts';
import { fromFailed } from '../refuse.ts';
import type { Workbench } from '../workbench.ts';
import type { AskedCalculation } from './asked.ts';
import { standInsFor } from './stand-ins.ts';
import { ofSharedScope } from './scopes.ts';
import {
  completed,
  joinedNames,
  saysAnything,
  sidesOf,
  type Side,
  type SlotKind,
} from './sides.ts';

/** The figures that a question sets against each other, each once, in the order said. */
export interface Operands {
  readonly facts: readonly Fact[];
  /** Other prints of the same observations, of another value. */
  readonly otherPrints: readonly Fact[];
  /** Whether one of them only stands in for what was asked. */
  readonly standIn: boolean;
  /** How many sides of the question they come from. */
  readonly sides: number;
  readonly understood: Understood;
  readonly context: Context;
}

/** The operands; or, when one of them is not held, the refusal that says so; null where the sides name nothing. */
export type OperandsFound =
  | { readonly type: 'operands'; readonly operands: Operands }
  | { readonly type: 'missing'; readonly found: Found };

/** What one side means: its figures, and all that fits it at any time said. */
export interface SideFound {
  readonly facts: readonly Fact[];
  readonly fitting: readonly Fact[];
  /** Another figure is held in place of the one asked for. */
  readonly standIn?: boolean;
  readonly candidate: Candidate;
  readonly understood: Understood;
  readonly context: Context;
}

export type SideResult =
  | { readonly type: 'found'; readonly side: SideFound }
  | { readonly type: 'failed'; readonly query: Query; readonly best: Outcome | null };

/** How the sides of a question are read. */
export interface SideReading {
  /** Of which calculation the own links part sides as well. */
  readonly links: AskedCalculation | null;
  /** Slots that a side takes over from its neighbour besides owner and time. */
  readonly also: readonly SlotKind[];
  /** A side that says no time is of the only time it is held at, not of its neighbour's. */
  readonly ownTimes?: boolean;
  /** Whether what is held in place of a figure may be shown for it. */
  readonly standIns?: boolean;
  /** Tokens that belong to no side. */
  readonly without: (token: Token) => boolean;
  readonly context: Context | null;
}

/** Reads the sides of a question, each leaning on the others for what it leaves out. */
export function findOperands(
  query: Query,
  reading: SideReading,
  bench: Workbench,
): OperandsFound | null {
  const sides = sidesAlone(query, reading, bench);
  const whole = sides.map((_, at) => completed(sides, at, reading, bench));
  return operandsOf(query, whole, reading, bench);
}

/** The first reading that gives more than one figure, else what the first one gives. No two of the same are tried. */
export function findSeveral(
  query: Query,
  readings: readonly SideReading[],
  bench: Workbench,
): OperandsFound | null {
  const [common] = readings;
  if (!common) return null;
  const sides = sidesAlone(query, common, bench);
  const tried: { readonly standIns: boolean; readonly whole: readonly Side[] }[] = [];
  let first: OperandsFound | null = null;
  for (const reading of readings) {
    const { standIns = false } = reading;
    const whole = sides.map((_, at) => completed(sides, at, reading, bench));
    if (tried.some((one) => one.standIns === standIns && areSame(one.whole, whole))) continue;
    tried.push({ standIns, whole });
    const found = operandsOf(query, whole, reading, bench);
    if (found?.type === 'operands' && found.operands.facts.length > 1) return found;
    first ??= found;
  }
  return first;
}

function areSame(some: readonly Side[], others: readonly Side[]): boolean {
  return some.every((side, at) => {
    const other = others[at] ?? [];
    return side.length === other.length && side.every((token, index) => token === other[index]);
  });
}

/** The sides of a question as they stand. */
function sidesAlone(
  query: Query,
  { links, without }: Pick<SideReading, 'links' | 'without'>,
  bench: Workbench,
): readonly Side[] {
  const cut = sidesOf(query, links, bench)
    .map((side) => side.filter((token) => !without(token)))
    .filter((side) => saysAnything(side, bench));
  return joinedNames(cut, bench);
}

function operandsOf(
  query: Query,
  sides: readonly Side[],
  { context, standIns = false, ownTimes = false }: Omit<SideReading, 'links' | 'also' | 'without'>,
  bench: Workbench,
): OperandsFound | null {
  const queries = sides.map((side) => queryOf(query, side, bench));
  const results = resolveAll(queries, { context, standIns }, bench);
  const failed = results.find((result) => result.type === 'failed');
  if (failed)
    return failed.best
      ? { type: 'missing', found: fromFailed(failed.query, failed.best, bench) }
      : null;
  const found = ofSharedScope(
    ofOneSort(results.flatMap((result) => (result.type === 'found' ? [result.side] : []))),
  );
  const [first] = found;
  if (!first) return null;
  const isSure = ({ fitting }: SideFound, at: number): boolean =>
    fitting.length === 1 || (queries[at]?.periods.length ?? 0) > 0;
  if (ownTimes && !found.every(isSure)) return null;
  const { facts, otherPrints } = onePrintEach(found.flatMap((side) => side.facts));
  return {
    type: 'operands',
    operands: {
      facts,
      otherPrints,
      standIn: found.some(({ standIn }) => standIn === true),
      sides: found.length,
      understood: joinedUnderstanding(found, first),
      context: joinedContext(found, first, facts),
    },
  };
}

/** Reads a question as one side, leaning on the last question where it names nothing itself. Null when nothing held fits. */
export function findOne(
  query: Query,
  { without, context }: Pick<SideReading, 'without' | 'context'>,
  bench: Workbench,
): SideFound | null {
  const tokens = sidesOf(query, null, bench)
    .flat()
    .filter((token) => !without(token));
  const [result] = resolveAll(
    [{ ...queryOf(query, tokens, bench), coordinated: query.coordinated }],
    { context, standIns: false },
    bench,
  );
  return result?.type === 'found' ? result.side : null;
}

/** Sides that name something first; the others mean the same as the nearest of those. */
function resolveAll(
  queries: readonly Query[],
  { context, standIns }: { context: Context | null; standIns: boolean },
  bench: Workbench,
): readonly SideResult[] {
  const orStandIn = (result: SideResult): SideResult =>
    standIns ? (withStandIn(result, bench) ?? result) : result;
  const contents = queries.map((query) => namesOf(query, bench));
  const results: (SideResult | null)[] = queries.map(() => null);
  let reference: SideFound | null = null;
  const namesOnlyWho = (at: number): boolean =>
    (contents[at] ?? []).every((word) => word.startsWith('@'));
  const order = [...queries.entries()].toSorted(
    ([a], [b]) => Number(namesOnlyWho(a)) - Number(namesOnlyWho(b)) || a - b,
  );
  for (const [at, query] of order) {
    if (!namesAnything(query, contents[at] ?? [])) continue;
    const others = contents.filter((_, other) => other !== at).flat();
    const result = orStandIn(resolveNamed(query, { others, reference, context }, bench));
    // One side that is not held makes an answer of the others none.
    if (result.type === 'failed') return [result];
    results[at] = result;
    reference ??= result.side;
  }
  return queries.map((query, at): SideResult => {
    const done = results[at];
    if (done) return done;
    const named = nearest(results, at);
    if (!named) return leanOnLast(query, context, bench);
    const same = hold(query, { candidates: [{ ...named.candidate, weight: 0 }] }, bench);
    if (same.type === 'found') return same;
    // Another name that the same words say may be held at this time.
    const said = contents.flat();
    const alike = candidatesSaid(new Set(said), bench.names).filter(({ words }) =>
      said.every((word) => words.has(word)),
    );
    const other = hold(query, { candidates: alike }, bench);
    return other.type === 'found' ? other : orStandIn(same);
  });
}

/** A side that is not held at its time, with what is held in its place. */
function withStandIn(result: SideResult, bench: Workbench): SideResult | null {
  if (result.type === 'found' || result.best?.failed !== 'period') return null;
  const { query, best } = result;
  const facts = standInsFor(best.held, query, bench);
  if (facts.length === 0) return null;
  const timeless = query.tokens.filter(
    ({ meanings }) => !meanings.some(({ type }) => type === 'period'),
  );
  const candidates = [best.candidate];
  const plain = hold(queryOf(query, timeless, bench), { candidates }, bench);
  if (plain.type === 'failed') return null;
  const { side } = plain;
  const periods = query.periods.map(({ value }) => value);
  const context = { ...side.context, periods };
  return { type: 'found', side: { ...side, facts, fitting: facts, context, standIn: true } };
}

/** A side of slots only, or with words that go with those of the last question (那金额呢). */
function leanOnLast(query: Query, context: Context | null, bench: Workbench): SideResult {
  const leaning = { ...query, followUp: true };
  const candidates = context && leaningCandidates(leaning, context, bench);
  if (!candidates) return { type: 'failed', query, best: null };
  return hold(leaning, { candidates, inherited: context }, bench);
}

/** The words that name something: 新增 alone is only a slot, though names hold it too. */
function namesOf(query: Query, bench: Workbench): readonly string[] {
  const additions = new Set(
    query.tokens
      .filter(({ meanings }) => meanings.some(({ type }) => type === 'increment'))
      .flatMap(({ meanings }) => meanings.flatMap((one) => (one.type === 'word' ? one.word : []))),
  );
  const words = contentOf(query, bench);
  return words.every((word) => additions.has(word)) ? [] : words;
}

/** A name, an unknown word, or a ranking, which tells by itself what is ranked. */
function namesAnything({ tokens, measure }: Query, content: readonly string[]): boolean {
  return (
    content.length > 0 ||
    measure?.value === 'rank' ||
    tokens.some(({ meanings }) => meanings.length === 0)
  );
}

function nearest(results: readonly (SideResult | null)[], at: number): SideFound | null {
  const order = [...results.slice(0, at).toReversed(), ...results.slice(at + 1)];
  const found = order.find((result) => result?.type === 'found');
  return found?.type === 'found' ? found.side : null;
}

interface Beside {
  /** Words of the other sides. */
  readonly others: readonly string[];
  readonly reference: SideFound | null;
  readonly context: Context | null;
}

/** By its own words; or with words of the other sides (新能源的 beside 电子信息企业), if that is nearer to them. */
function resolveNamed(
  query: Query,
  { others, reference, context }: Beside,
  bench: Workbench,
): SideResult {
  if (query.followUp) {
    const last = leanOnLast(query, context, bench);
    if (last.type === 'found') return last;
  }
  // A topic that the words happen to name is none of a figure's name.
  const own = contentOf(query, bench).filter((word) => !word.startsWith('@'));
  const merged = candidatesSaid(new Set([...query.words, ...others]), bench.names).filter(
    ({ words }) => own.every((word) => words.has(word)),
  );
  const figure = own.length === 0 ? onlyFigure(query, reference, bench) : null;
  if (figure) return figure;
  const alone = hold(query, { candidates: standaloneCandidates(query, bench) }, bench);
  if (isLike(alone, reference)) return alone;
  const leaning = hold(query, { candidates: merged }, bench);
  if (isLike(leaning, reference)) return leaning;
  if (alone.type === 'found') return alone;
  if (leaning.type === 'found') return leaning;
  const last = leanOnLast(query, context, bench);
  return last.type === 'found' ? last : alone;
}

/** 某项目占签约金额的几成: a side that names only an owner means his one level of the sort that the others are of. */
function onlyFigure(
  query: Query,
  reference: SideFound | null,
  bench: Workbench,
): SideResult | null {
  const [topic, ...more] = query.topics;
  const [like] = reference?.facts ?? [];
  if (!topic || more.length > 0 || !like) return null;
  const [fact, ...others] = bench.index
    .ofEntity(topic)
    .filter((held) => held.measure === 'level' && dimensionOf(held) === dimensionOf(like));
  if (!fact || others.length > 0) return null;
  const candidates = [{ indicator: fact.indicator, words: new Set<string>(), weight: 0 }];
  const timeless = query.tokens.filter(
    ({ meanings }) => !meanings.some(({ type }) => type === 'period'),
  );
  const result = hold(queryOf(query, timeless, bench), { candidates }, bench);
  return result.type === 'found' ? result : null;
}

function isLike(result: SideResult, reference: SideFound | null): boolean {
  if (result.type === 'failed') return false;
  const [mine] = result.side.facts;
  const [theirs] = reference?.facts ?? [];
  if (!mine || !theirs) return mine !== undefined;
  return dimensionOf(mine) === dimensionOf(theirs) && mine.measure === theirs.measure;
}

/** Holds a side against the facts, as a question for a number first. */
export function hold(
  query: Query,
  {
    candidates,
    inherited = null,
  }: { candidates: readonly Candidate[]; inherited?: Context | null },
  bench: Workbench,
): SideResult {
  const outcomes = resolve(query, { candidates, inherited }, bench);
  const [best] = outcomes;
  if (!best || !isGood(best)) return { type: 'failed', query, best: best ?? null };
  const { answer, context } = fromGood(query, best, { outcomes, inherited }, bench);
  if (!isFigures(answer)) return { type: 'failed', query, best: null };
  return {
    type: 'found',
    side: {
      facts: answer.lead,
      fitting: best.facts,
      candidate: best.candidate,
      understood: answer.understood,
      context,
    },
  };
}

function isFigures(answer: Answer): answer is Extract<Answer, { form: 'value' | 'list' }> {
  return answer.form === 'value' || answer.form === 'list';
}

/** Every observation once: of two prints the one in an article that the other figures stand in too. */
function onePrintEach(all: readonly Fact[]): Pick<Operands, 'facts' | 'otherPrints'> {
  const prints = new Map<string, Fact[]>();
  for (const fact of new Set(all)) {
    const key = observationKey(fact);
    prints.set(key, [...(prints.get(key) ?? []), fact]);
  }
  const sure = new Set(
    [...prints.values()].flatMap((same) =>
      same.length === 1 ? same.map(({ article }) => article) : [],
    ),
  );
  const facts = [...prints.values()].flatMap(
    (same) => same.find(({ article }) => sure.has(article)) ?? same.slice(0, 1),
  );
  return { facts, otherPrints: all.filter((fact) => !facts.includes(fact)) };
}

/** Where one side means figures of several sorts (签约: how many and how much), those of the sort that all sides mean. */
function ofOneSort(sides: readonly SideFound[]): readonly SideFound[] {
  const [first, ...others] = sides.map(({ facts }) => new Set(facts.map(dimensionOf)));
  const shared = [...(first ?? [])].filter((sort) => others.every((sorts) => sorts.has(sort)));
  if (shared.length === 0) return sides;
  return sides.map((side) => ({
    ...side,
    facts: side.facts.filter((fact) => shared.includes(dimensionOf(fact))),
  }));
}

function joinedUnderstanding(found: readonly SideFound[], first: SideFound): Understood {
  return {
    ...first.understood,
    indicators: [...new Set(found.flatMap(({ understood }) => understood.indicators))],
  };
}

function joinedContext(
  found: readonly SideFound[],
  first: SideFound,
  facts: readonly Fact[],
): Context {
  return {
    ...first.context,
    indicators: [...new Set(found.flatMap(({ context }) => context.indicators))],
    words: [...new Set(found.flatMap(({ context }) => context.words))],
    periods: found.flatMap(({ context }) => context.periods),
    facts: facts.map(({ id }) => id),
  };
}
