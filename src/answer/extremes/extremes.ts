import type { Fact } from '../../knowledge/model.ts';
import type { Query } from '../../question/query.ts';
import { parseUnit } from '../../text/units.ts';
import type { Answer } from '../answer.ts';
import { sameWords } from '../naming/candidates.ts';
import { unexplained } from '../words/explain.ts';
import { contextOf } from '../outcomes/from-outcomes.ts';
import type { Found } from '../found.ts';
import type { Outcome } from '../slots/hold-against.ts';
import { isGood, resolve, type Reading } from '../outcomes/outcomes.ts';
import {
  CLASSES,
  isComparable,
  isMeasured,
  membersOf,
  namingClass,
  saysClass,
  saysSome,
  withClass,
} from './classes.ts';
import { LOWEST } from '../said/extreme-words.ts';
import { newestFirst } from '../said/periods.ts';
import type { Workbench } from '../workbench.ts';

/**
 * The highest or lowest among figures that may be compared: of one thing over the years, or of several things at
 * one time. Null when fewer than two can be.
 */
export function findExtreme(query: Query, reading: Reading, bench: Workbench): Found | null {
  const plain = withoutOperations(query);
  const named = namingClass(query, reading, bench);
  const atAnyTime = asksYear(query) && query.periods.length === 0 ? withoutTimes(named) : named;
  const fitting = resolve(plain, atAnyTime, bench).filter(({ failed }) => failed === null);
  const [best] = fitting;
  if (!best) return null;
  const good = fitting.filter(
    (outcome) =>
      !(query.coordinated && isNamedByOthers(outcome, fitting, bench)) &&
      (query.coordinated || isGood(outcome) || sameWords(outcome.candidate, best.candidate)),
  );
  const own = [...new Set(good.flatMap(({ facts }) => facts.filter(isMeasured)))];
  const pool = membersOf(withClass(own, plain, bench), query, bench);
  const naming = good.flatMap(({ candidate }) => [...candidate.words]);
  if (!isExplained(plain, { pool, named: naming }, bench)) return null;
  const groups = asksYear(query) ? [overTime(pool)] : [across(pool), overTime(pool)];
  const facts = groups.find((group) => group.length > 1);
  if (!facts || !countAgrees(query, facts) || membersIn(query) > facts.length) return null;
  const apart = seriesOf(pool, facts[0]).filter((fact) => !facts.includes(fact));
  return {
    answer: extremeOf(query, { facts, apart, outcomes: good }),
    context: { ...contextOf(query, [best], reading.inherited), facts: facts.map(({ id }) => id) },
  };
}

/** Every word that names it belongs to others as well: 规上企业 of 新能源、电子信息…哪个规上企业多. */
function isNamedByOthers(
  { candidate }: Outcome,
  all: readonly Outcome[],
  { index }: Workbench,
): boolean {
  const others = all.filter((other) => other.candidate !== candidate);
  return others.some((other) => {
    const tags = other.facts.flatMap(({ where }) => where.map(index.formOfTag));
    return (
      !sameWords(other.candidate, candidate) &&
      [...candidate.words].every((word) => other.candidate.words.has(word) || tags.includes(word))
    );
  });
}

function asksYear({ operations, form }: Query): boolean {
  return operations.has('when') || /哪个?一?年|哪个年份/.test(form);
}

function withoutTimes({ candidates, inherited }: Reading): Reading {
  return { candidates, inherited: inherited && { ...inherited, periods: [] } };
}

/** Every word belongs to one of the figures that are compared: 新能源、电子信息…哪个最多. */
function isExplained(
  query: Query,
  { pool, named }: { pool: readonly Fact[]; named: readonly string[] },
  bench: Workbench,
): boolean {
  const vocabulary = pool.flatMap(({ indicator }) => [...bench.names.vocabulary(indicator)]);
  const granted = new Set([...vocabulary, ...named, ...CLASSES]);
  const { surfaces, explainedByFact } = bench;
  return pool.some(
    (fact) => unexplained(query, explainedByFact(fact), { surfaces, granted }).length === 0,
  );
}

/** What is asked of the figures, not of the facts: 哪年, 哪个, 最多; and how many are compared. */
function withoutOperations(query: Query): Query {
  const tokens = query.tokens.filter(
    ({ meanings }) => !meanings.some(({ type }) => type === 'number'),
  );
  // 那几个指标 counts what is compared, not what is asked.
  const wants = saysClass(query) || saysSome(query) ? [] : query.wants;
  return { ...query, tokens, wants, operations: new Set(), asksAmount: true };
}

/** 最低的两项: how many from that end are asked for; one where no number is said. */
function asksFromEnd({ tokens }: Query): number {
  const at = tokens.findIndex(({ meanings }) =>
    meanings.some((meaning) => meaning.type === 'operation' && meaning.operation === 'extreme'),
  );
  const [next] = tokens.slice(at + 1).filter(({ text }) => text !== '的');
  const count = next?.meanings.find((meaning) => meaning.type === 'number');
  return at >= 0 && count?.type === 'number' ? count.value : 1;
}

/** 三个产业: as many as are compared. */
function countAgrees(query: Query, { length }: readonly Fact[]): boolean {
  const { tokens } = query;
  if (asksFromEnd(query) > 1) return asksFromEnd(query) < length;
  const said = tokens.flatMap(({ meanings }) =>
    meanings.flatMap((meaning) => (meaning.type === 'number' ? [meaning.value] : [])),
  );
  return said.every((count) => count === length);
}

/** 床位、学位和园位: how many things are named side by side, none of which may go unlooked at. */
function membersIn({ text }: Query): number {
  const clause = text.split(/[，,。？?！!；;：:]/).find((one) => one.includes('、')) ?? '';
  return clause.split(/[、和与及]/).filter((member) => !/^\s*(?:\d+年?)?\s*$/.test(member)).length;
}

/** The full years of the first series: a half is no less than a year for being shorter. */
function overTime(pool: readonly Fact[]): readonly Fact[] {
  const series = seriesOf(pool, pool[0]);
  const years = series.filter(
    ({ period }) =>
      period.type !== 'undated' && (period.type !== 'during' || period.span.grain === 'year'),
  );
  const [first] = years;
  return years.filter(({ period }) => period.type === first?.period.type);
}

/** The same sort of figure of several things, at the newest time that the first of them has. */
function across(pool: readonly Fact[]): readonly Fact[] {
  const [first] = newestFirst(pool);
  if (!first) return [];
  const group = pool.filter(
    (fact) =>
      isComparable(fact, first) &&
      fact.period.notation === first.period.notation &&
      !pool.some(({ id }) => id === fact.partOf),
  );
  return new Set(group.map(seriesKey)).size === group.length ? group : [];
}

function seriesOf(pool: readonly Fact[], first: Fact | undefined): readonly Fact[] {
  if (!first) return [];
  const own = pool.filter(
    (fact) => seriesKey(fact) === seriesKey(first) && isComparable(fact, first),
  );
  return [...new Set(own)];
}

function seriesKey({ entity, indicator, where }: Fact): string {
  return [entity.id, indicator.id, ...where].join('|');
}

function extremeOf(
  query: Query,
  {
    facts,
    apart,
    outcomes,
  }: { facts: readonly Fact[]; apart: readonly Fact[]; outcomes: readonly Outcome[] },
): Extract<Answer, { form: 'extreme' }> {
  const side = LOWEST.test(query.form) ? 'lowest' : 'highest';
  const ordered = facts.toSorted((a, b) => rankOrSize(b) - rankOrSize(a));
  const ranked = side === 'highest' ? ordered : ordered.toReversed();
  const [winner] = ranked;
  const many = asksFromEnd(query);
  const lead =
    many > 1
      ? ranked.slice(0, many)
      : ranked.filter((fact) => winner && rankOrSize(fact) === rankOrSize(winner));
  const [first] = outcomes;
  return {
    form: 'extreme',
    side,
    lead,
    compared: ranked.filter((fact) => !lead.includes(fact)),
    apart: newestFirst(apart),
    understood: {
      entity: first?.entity ? { entity: first.entity, from: first.entityFrom } : null,
      indicators: [...new Set(facts.map(({ indicator }) => indicator))],
      indicatorFrom: 'said',
      periodFrom: query.periods.length > 0 ? 'said' : 'assumed',
      corrections: query.corrections,
    },
  };
}

/** Larger is higher; of ranks the smaller number is. */
function rankOrSize({ value, unit, measure, direction }: Fact): number {
  if (value.type !== 'number') return 0;
  const size = value.number * (parseUnit(unit ?? '')?.factor ?? 1);
  return measure === 'rank' || direction === 'down' ? -size : size;
}
