import type { Fact } from '../../knowledge/model.ts';
import type { Query } from '../../question/query.ts';
import type { Found } from '../found.ts';
import { fromFactsSaying } from './from-outcomes.ts';
import { newestFirst, periodMatches } from '../said/periods.ts';
import { placeIn } from '../said/places-claimed.ts';
import { rankScopes } from '../said/rank-scopes.ts';
import type { Workbench } from '../workbench.ts';

/** Words for figures of any kind: 有哪些指标. */
const ANY_FIGURES: ReadonlySet<string> = new Set(
  '指标 数据 数字 数 indicators indicator figures figure data numbers statistics'.split(' '),
);
/** More than these are not read in a chat; some of them alone would pass for all. */
const MOST_LISTED = 40;

/** All figures that are held of an owner at a time and under the words said: 一季度的工业指标有哪些. */
export function listFigures(query: Query, bench: Workbench): Found | null {
  if (!query.operations.has('list') || !query.tokens.some(({ text }) => ANY_FIGURES.has(text)))
    return null;
  const rest = query.tokens.filter(({ text }) => !ANY_FIGURES.has(text));
  if (rest.some(({ meanings }) => meanings.length === 0)) return null;
  const owner = query.actors[0] ?? bench.defaultEntity;
  if (!owner || query.actors.length > 1) return null;
  const words = [...query.words].filter((word) => !ANY_FIGURES.has(word));
  const scopes = rankScopes(query, bench.index.amongTags);
  const facts = bench.index
    .ofEntity(owner)
    .filter(
      (fact) =>
        isFigure(fact) &&
        isAtTime(fact, query) &&
        isAsked(fact, query, scopes) &&
        isUnder(fact, words, bench),
    );
  if (facts.length < 2 || facts.length > MOST_LISTED) return null;
  const { answer, context: after } = fromFactsSaying(query, newestFirst(facts));
  const periods = query.periods.map(({ value }) => value);
  return { answer, context: { ...after, entity: owner.id, periods } };
}

function isFigure({ value, status }: Fact): boolean {
  return value.type === 'number' && status !== 'target';
}

function isAtTime(fact: Fact, { periods }: Query): boolean {
  return periods.length === 0 || periods.some(({ value }) => periodMatches(fact, value));
}

/** 哪些指标在全市第一: those of the measure and in the place that is said. */
function isAsked(
  { measure, value, among }: Fact,
  query: Query,
  scopes: readonly string[],
): boolean {
  if (query.measure === null) return true;
  const places = query.tokens.flatMap((token) =>
    FIRST_PLACE.test(token.text) ? 1 : (placeIn(token) ?? []),
  );
  const isThere = value.type === 'number' && places.includes(value.number);
  if (scopes.length > 0 && !(among !== null && scopes.includes(among))) return false;
  return measure === query.measure.value && (places.length === 0 || isThere);
}

const FIRST_PLACE = /首位|头名|头一[名位]|榜首|居首|第一|^ranked? first$/;

function isUnder(
  { indicator, where, among }: Fact,
  words: readonly string[],
  bench: Workbench,
): boolean {
  const known = new Set([
    ...bench.names.vocabulary(indicator),
    ...[...where, ...(among === null ? [] : [among])].map((tag) => bench.index.formOfTag(tag)),
  ]);
  return words.length > 0 && words.every((word) => known.has(word));
}
