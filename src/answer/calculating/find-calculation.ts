import type { Query } from '../../question/query.ts';
import { saysMeasure, type Token } from '../../question/token.ts';
import { contentOf } from '../candidates.ts';
import type { Context } from '../context.ts';
import type { Found } from '../found.ts';
import type { Workbench } from '../workbench.ts';
import { amountsIn } from './amounts-in.ts';
import { calculationAsked, namesARate, type AskedCalculation } from './asked.ts';
import { areOfAskedUnit } from './asked-unit.ts';
import { answerBase, answerCapacity, answerGain } from './base.ts';
import { answerBetween, answerDistance, type Between } from './between.ts';
import { answerAmountIn, answerConversion, namesUnit, saysAmount } from './conversions.ts';
import { answerFromStart } from './from-start.ts';
import { besideGoal } from './goals.ts';
import { besideLast, lastAsChart, lastInPercent, ofLast, shareOfLast } from './last-told.ts';
import { ofOwners } from './of-owners.ts';
import { findOne, findOperands, findSeveral, type Operands, type SideReading } from './operands.ts';
import { betweenOnlyTwo, multipleOverTime, overTime, sumOverTime } from './over-time.ts';
import { findAverage, findShare, ratiosAtTimes } from './ratios.ts';
import { answerPortion } from './portions.ts';
import { saysSpan, sidesOf } from './sides.ts';
import { answerStates } from './states.ts';
import {
  addsUp,
  asksPercent,
  isMeasureAsked,
  saysGoal,
  saysTime,
  saysUnit,
} from './token-roles.ts';
import { answerBefore, answerRest } from './wholes.ts';
import { withOperands } from './with-operands.ts';

/** What comes of calculating with figures; null when the question asks for none or the figures are not held so. */
export function findCalculation(
  query: Query,
  context: Context | null,
  bench: Workbench,
): Found | null {
  const own = calculationAsked(query);
  const before = context?.calculation ?? null;
  // 换成金额呢 asks for the same of another figure, 换成亿元 for another unit.
  const swaps = own === 'conversion' && before !== null && !namesUnit(query);
  const asked = swaps || (own === null && query.followUp) ? before : own;
  if (asked === null) return null;
  const found =
    lastAsChart(query, context, bench) ??
    lastInPercent(query, context, bench) ??
    ratiosAtTimes(query, context, bench) ??
    answerFromStart(query, bench) ??
    calculate(asked, query, context, bench) ??
    answerStates(query, { without: () => false, context }, bench);
  if (!found) return null;
  const { answer } = found;
  const chartAsked = query.operations.has('chart');
  return {
    answer: 'chartAsked' in answer ? { ...answer, chartAsked } : answer,
    context: { ...found.context, calculation: asked },
  };
}

function calculate(
  asked: AskedCalculation,
  query: Query,
  context: Context | null,
  bench: Workbench,
): Found | null {
  const aimed = amountsIn(query).length > 0;
  const without = (token: Token): boolean =>
    isMeasureAsked(token, asked, query) ||
    asksPercent(token) ||
    (aimed && saysGoal(token)) ||
    (query.operations.has('compare') && addsUp(token));
  const reading = { links: null, without, context };
  switch (asked) {
    case 'trend':
      return (
        overTime(query, reading, bench) ??
        (query.operations.has('chart') || query.periods.length === 2
          ? between('comparison', query, reading, bench)
          : null)
      );
    case 'average':
      return findAverage(query, reading, bench);
    case 'base': {
      const timeless = (token: Token): boolean => without(token) || saysTime(token);
      const side = findOne(query, { ...reading, without: timeless }, bench);
      return (side && answerBase(query, side, bench)) ?? answerCapacity(query, bench);
    }
    case 'conversion': {
      if (contentOf(query, bench).every((word) => word.startsWith('#')) && saysAmount(query))
        return answerAmountIn(query, bench);
      const side =
        findOne(query, { ...reading, without: saysUnit }, bench) ?? findOne(query, reading, bench);
      return (side && answerConversion(query, side)) ?? answerPortion(query, bench);
    }
    case 'share':
      return (
        shareOfLast(query, context, bench) ??
        besideGoal(query, reading, bench) ??
        findShare(query, reading, bench)
      );
    case 'rest':
      return withOperands(query, { ...reading, also: ['increment'] }, bench, (operands) =>
        answerRest(operands, bench),
      );
    case 'before':
      return withOperands(query, { ...reading, also: ['increment'] }, bench, (operands) =>
        answerBefore(operands, bench),
      );
    case 'difference':
    case 'change':
      return orGain(
        orChange(between(asked, query, reading, bench), query, reading, bench),
        query,
        reading,
        bench,
      );
    case 'comparison':
      return orChange(between(asked, query, reading, bench), query, reading, bench);
    case 'sum':
      return between(asked, query, reading, bench);
    case 'multiple':
      return (
        multipleOverTime(query, reading, bench) ??
        between(asked, query, { ...reading, links: asked }, bench)
      );
    default:
      return asked satisfies never;
  }
}

/** 和2021年比，2023年的涨幅: where no growth is printed, that of the one figure over the other. */
function orChange(
  found: Found | null,
  query: Query,
  reading: Omit<SideReading, 'also'>,
  bench: Workbench,
): Found | null {
  const isTold = found !== null && found.answer.form !== 'refusal';
  const asksDistance = query.operations.has('difference');
  if (isTold || asksDistance || query.periods.length < 2 || !namesARate(query)) return found;
  const without = (token: Token): boolean => reading.without(token) || saysMeasure(token);
  return between('change', query, { ...reading, without }, bench) ?? found;
}

/** Where the year before is not held, what a printed growth tells of it. */
function orGain(
  found: Found | null,
  query: Query,
  reading: Omit<SideReading, 'also'>,
  bench: Workbench,
): Found | null {
  const isTold = found !== null && found.answer.form !== 'refusal';
  if (isTold || !query.operations.has('difference') || query.actors.length > 1) return found;
  const without = (token: Token): boolean =>
    reading.without(token) || saysTime(token) || saysMeasure(token);
  const side = findOne(query, { ...reading, without }, bench);
  const gained = side && answerGain(query, side, bench);
  return (
    gained ?? (query.periods.length === 0 ? betweenOnlyTwo(query, reading, bench) : null) ?? found
  );
}

/** A message of more sides than this is read one way only. */
const MOST_SIDES_READ_AGAIN = 6;

/** With measure, addition and part of the neighbour (电子信息规上企业比新能源的) first, then with less of it. */
const TAKEN_OVER = [
  ['measure', 'increment', 'part'],
  ['measure', 'increment'],
  ['measure'],
  [],
] as const;

function between(
  asked: Between,
  query: Query,
  reading: Omit<SideReading, 'also'>,
  bench: Workbench,
): Found | null {
  if (asked === 'sum' && saysSpan(query)) return sumOverTime(query, reading, bench);
  const series = asked === 'change' && saysSpan(query) ? overTime(query, reading, bench) : null;
  if (series) return series;
  const isLong = sidesOf(query, reading.links, bench).length > MOST_SIDES_READ_AGAIN;
  const readings = (asked === 'sum' || isLong ? [false] : [false, true]).flatMap((standIns) =>
    TAKEN_OVER.slice(0, isLong ? 1 : undefined).map((also) => ({ ...reading, also, standIns })),
  );
  const first = findSeveral(query, readings, bench);
  if (first?.type === 'operands' && first.operands.facts.length > 1)
    return areOfAskedUnit(first.operands.facts, query)
      ? answerBetween(asked, first.operands, query)
      : null;
  const topical = isLong ? null : ofTopic(query, readings, bench);
  if (topical) return answerBetween(asked, topical, query);
  const owned = asked === 'sum' ? null : ofOwners(query, bench);
  if (owned) return answerBetween(asked, owned, query);
  const apart = asked === 'sum' || isLong ? null : ofOwnTimes(query, reading, bench);
  if (apart) return answerBetween(asked, apart, query);
  if (first?.type === 'missing' && mayMeanCount(query))
    return between(asked, withoutRank(query), reading, bench) ?? first.found;
  const last = ofLast(query, reading.context, bench);
  if (last) return answerBetween(asked, last, { ...query, coordinated: true });
  if (!first) return null;
  if (first.type === 'missing')
    return asked === 'change' && !query.operations.has('compare') ? null : first.found;
  const said = amountsIn(query);
  if (said.length > 0)
    return (asked === 'difference' || asked === 'comparison') && !query.operations.has('extreme')
      ? answerDistance(first.operands, said)
      : null;
  return besideLast(asked, first.operands, { query, context: reading.context }, bench);
}

/** 2023年签约项目，…投的多还是…投的多: of a first clause that names nothing to compare, each of the other sides. */
function ofTopic(
  query: Query,
  readings: readonly SideReading[],
  bench: Workbench,
): Operands | null {
  if (query.parts.length < 2) return null;
  const found = findSeveral(
    query,
    readings.map((reading) => ({ ...reading, topic: true })),
    bench,
  );
  if (found?.type !== 'operands') return null;
  const { facts, sides } = found.operands;
  return facts.length > 1 && facts.length === sides ? found.operands : null;
}

/** 某村今年的收入是村均的几倍: figures of two owners, of which one is held at a single other time. */
function ofOwnTimes(
  query: Query,
  reading: Omit<SideReading, 'also'>,
  bench: Workbench,
): Operands | null {
  if (query.actors.length < 2) return null;
  for (const also of TAKEN_OVER) {
    const found = findOperands(query, { ...reading, also, ownTimes: true }, bench);
    if (found?.type === 'operands' && found.operands.facts.length === 2) return found.operands;
  }
  return null;
}

/** How many more zones in the 2023 ranking: 排名 may belong to what is counted. */
function mayMeanCount({ measure, operations, words }: Query): boolean {
  return measure?.value === 'rank' && operations.has('difference') && words.size > 1;
}

function withoutRank(query: Query): Query {
  const tokens = query.tokens.filter((token) => !saysMeasure(token));
  return { ...query, tokens, measure: null, measures: [] };
}
