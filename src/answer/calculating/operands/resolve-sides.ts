import { dimensionOf } from '../../../knowledge/dimension.ts';
import type { Query } from '../../../question/query.ts';
import { queryOf } from '../../../question/read.ts';
import { MOVES_IN_RANK } from '../../../question/vocabulary/comparatives.ts';
import {
  candidatesSaid,
  contentOf,
  leaningCandidates,
  standaloneCandidates,
} from '../../naming/candidates.ts';
import type { Context } from '../../context.ts';
import type { Workbench } from '../../workbench.ts';
import { hold, type SideFound, type SideResult } from './hold-side.ts';
import { withAddition, withStandIn } from './in-place.ts';

/** Sides that name something first; the others mean the same as the nearest of those. */
export function resolveAll(
  queries: readonly Query[],
  { context, standIns }: { context: Context | null; standIns: boolean },
  bench: Workbench,
): readonly SideResult[] {
  const orStandIn = (result: SideResult): SideResult =>
    withAddition(result, bench) ?? (standIns ? (withStandIn(result, bench) ?? result) : result);
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
    const all = atTimeOfAll(query, sidesIn(results), bench);
    if (all) return all;
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

function sidesIn(results: readonly (SideResult | null)[]): readonly SideFound[] {
  return results.flatMap((result) => (result?.type === 'found' ? [result.side] : []));
}

/** What may stand in a side that says nothing but a time and whose it is. */
const OF_A_TIME: ReadonlySet<string> = new Set([
  'period',
  'entity',
  'counter',
  'dimension',
  'light',
  'operation',
  'follow-up',
]);

/** 项目数、金额，比2021年: a time alone after several things means each of them at that time. Null for any other side. */
function atTimeOfAll(
  query: Query,
  named: readonly SideFound[],
  bench: Workbench,
): SideResult | null {
  const [first, ...more] = named;
  const isOnlyTime =
    query.periods.length > 0 &&
    query.tokens.every(({ meanings }) => meanings.some(({ type }) => OF_A_TIME.has(type)));
  const times = new Set(named.flatMap(({ facts }) => facts.map(({ period }) => period.notation)));
  if (!first || more.length === 0 || !isOnlyTime || times.size > 1) return null;
  const tokens = query.tokens.filter(({ meanings }) =>
    meanings.some(({ type }) => type === 'period' || type === 'entity'),
  );
  const bare = { ...queryOf(query, tokens, bench), coordinated: false };
  const held = named.map(({ candidate }) =>
    hold(bare, { candidates: [{ ...candidate, weight: 0 }] }, bench),
  );
  if (held.some(({ type }) => type === 'failed')) return null;
  const facts = sidesIn(held).flatMap((side) => side.facts);
  return { type: 'found', side: { ...first, facts, fitting: facts } };
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

/** A name, an unknown word, or a ranking, which tells by itself what is ranked; 提升了几位 tells only what became of it. */
function namesAnything({ tokens, measure }: Query, content: readonly string[]): boolean {
  return (
    content.length > 0 ||
    (measure?.value === 'rank' && !MOVES_IN_RANK.includes(measure.text)) ||
    tokens.some(({ meanings }) => meanings.length === 0)
  );
}

function nearest(results: readonly (SideResult | null)[], at: number): SideFound | null {
  const [side] = sidesIn([...results.slice(0, at).toReversed(), ...results.slice(at + 1)]);
  return side ?? null;
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
