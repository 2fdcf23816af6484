import type { Query } from '../../question/query.ts';
import { saysMeasure, type Token } from '../../question/segment.ts';
import { parseMultiplier, parseUnit } from '../../text/units.ts';
import type { Fact } from '../../knowledge/model.ts';
import type { Understood } from '../answer.ts';
import { namesNothing } from '../candidates.ts';
import type { Context } from '../context.ts';
import type { Found } from '../found.ts';
import type { Workbench } from '../workbench.ts';
import { calculationAsked, namesARate, type AskedCalculation } from './asked.ts';
import { answerAverage } from './averages.ts';
import { answerBase } from './base.ts';
import { answerBetween, answerDistance, type Between } from './between.ts';
import { answerConversion, namesUnit } from './conversions.ts';
import { findOne, findOperands, findSeveral, type Operands, type SideReading } from './operands.ts';
import { answerSeries } from './series.ts';
import { amountIn, saysSpan, sidesOf } from './sides.ts';
import { told } from './together.ts';
import { answerBefore, answerRest, answerShare } from './wholes.ts';

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
    averagesAtTimes(query, context, bench) ??
    calculate(asked, query, context, bench);
  if (!found) return null;
  const { answer } = found;
  const chartAsked = query.operations.has('chart');
  return {
    answer: 'chartAsked' in answer ? { ...answer, chartAsked } : answer,
    context: { ...found.context, calculation: asked },
  };
}

/** 平均每个项目的金额，2020年和2023年哪个高: an average at each of two times, where none is held as a figure. */
function averagesAtTimes(query: Query, context: Context | null, bench: Workbench): Found | null {
  const { measures, periods, operations } = query;
  const compares = operations.has('compare') || operations.has('extreme');
  const averages = measures.some(({ value }) => value === 'average');
  if (!averages || !compares || periods.length !== 2) return null;
  const found = query.tokens.filter(saysTime).map((time) => {
    const without = (token: Token): boolean =>
      (saysTime(token) && token.text !== time.text) || isMeasureAsked(token, 'average', query);
    const side = findOne(query, { without, context }, bench);
    const average = side && answerAverage(query, side, bench);
    return average?.answer.form === 'calculation' ? { ...average, answer: average.answer } : null;
  });
  const [a, b, ...more] = found;
  if (!a || !b || more.length > 0) return null;
  const facts = [...a.answer.figures, ...b.answer.figures];
  const basis = { facts, understood: a.answer.understood, context: a.context };
  const calculations = [...a.answer.calculations, ...b.answer.calculations];
  return told('calculation', basis, { calculations });
}

/** 画个图: of the figures that were told last, when there were several. */
function lastAsChart(query: Query, context: Context | null, bench: Workbench): Found | null {
  if (!query.operations.has('chart') || context === null || !namesNothing(query, bench))
    return null;
  const facts = context.facts.flatMap((id) => bench.knowledge.facts.get(id) ?? []);
  const isSeries =
    new Set(facts.map(({ entity, indicator }) => `${entity.id} ${indicator.id}`)).size === 1;
  if (facts.length < 2 || isSeries) return null;
  const understood = { ...understoodAsLast(query, facts), entity: null };
  return told('comparison', { facts, understood, context }, {});
}

function calculate(
  asked: AskedCalculation,
  query: Query,
  context: Context | null,
  bench: Workbench,
): Found | null {
  const without = (token: Token): boolean =>
    isMeasureAsked(token, asked, query) ||
    asksPercent(token) ||
    (query.operations.has('compare') && addsUp(token));
  const reading = { links: null, without, context };
  switch (asked) {
    case 'trend':
      return (
        overTime(query, reading, bench) ??
        (query.operations.has('chart') ? between('comparison', query, reading, bench) : null)
      );
    case 'average': {
      // A total and what it is shared out among stand side by side.
      const both = { ...query, coordinated: true };
      const side =
        findOne(query, reading, bench) ??
        findOne(both, reading, bench) ??
        ofLast(query, context, bench);
      return side && answerAverage(query, side, bench);
    }
    case 'base': {
      const timeless = (token: Token): boolean => without(token) || saysTime(token);
      const side = findOne(query, { ...reading, without: timeless }, bench);
      return side && answerBase(query, side, bench);
    }
    case 'conversion': {
      const side =
        findOne(query, { ...reading, without: saysUnit }, bench) ?? findOne(query, reading, bench);
      return side && answerConversion(query, side);
    }
    case 'share':
      return firstAnswered([null, 'share'] as const, (links) =>
        withOperands(query, { ...reading, links, also: ['increment'] }, bench, (operands) =>
          answerShare(operands, bench),
        ),
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
    case 'comparison':
    case 'change':
    case 'sum':
      return between(asked, query, reading, bench);
    case 'multiple':
      return between(asked, query, { ...reading, links: asked }, bench);
    default:
      return asked satisfies never;
  }
}

/** The first answer that is no refusal, else the first that is anything. */
function firstAnswered<T>(ways: readonly T[], answer: (way: T) => Found | null): Found | null {
  let first: Found | null = null;
  for (const way of ways) {
    const found = answer(way);
    if (found && found.answer.form !== 'refusal') return found;
    first ??= found;
  }
  return first;
}

/** 增长 of two figures is what is asked of them; 增速 is a figure itself. */
function isMeasureAsked(token: Token, asked: AskedCalculation, query: Query): boolean {
  if (!saysMeasure(token)) return false;
  const said = token.meanings.flatMap((meaning) =>
    meaning.type === 'measure' ? [meaning.measure] : [],
  );
  const grew = said.includes('growth');
  if (asked === 'average' || asked === 'multiple' || asked === 'share')
    return grew || said.includes(asked);
  return grew && (asked === 'base' || asked === 'change' || !namesARate(query));
}

function saysTime({ meanings }: Token): boolean {
  return meanings.some(({ type }) => type === 'period');
}

/** 百分之几 is how a result is wanted, not what its operands are. */
function asksPercent({ meanings }: Token): boolean {
  return meanings.some((meaning) => meaning.type === 'dimension' && meaning.dimension === 'ratio');
}

function saysUnit({ meanings, text }: Token): boolean {
  return (
    parseUnit(text) !== null ||
    parseMultiplier(text) !== null ||
    meanings.some(({ type }) => type === 'dimension' || type === 'counter')
  );
}

function withOperands(
  query: Query,
  reading: SideReading,
  bench: Workbench,
  answer: (operands: Operands) => Found | null,
): Found | null {
  const found = findOperands(query, reading, bench);
  if (found === null) return null;
  return found.type === 'missing' ? found.found : answer(found.operands);
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
    return answerBetween(asked, first.operands, query);
  if (first?.type === 'missing' && mayMeanCount(query))
    return between(asked, withoutRank(query), reading, bench) ?? first.found;
  const last = ofLast(query, reading.context, bench);
  if (last) return answerBetween(asked, last, { ...query, coordinated: true });
  if (!first) return null;
  if (first.type === 'missing')
    return asked === 'change' && !query.operations.has('compare') ? null : first.found;
  const said = amountIn(query);
  if (said)
    return asked === 'difference' || asked === 'comparison'
      ? answerDistance(first.operands, said)
      : null;
  return besideLast(asked, first.operands, { query, context: reading.context }, bench);
}

/** How many more zones in the 2023 ranking: 排名 may belong to what is counted. */
function mayMeanCount({ measure, operations, words }: Query): boolean {
  return measure?.value === 'rank' && operations.has('difference') && words.size > 1;
}

function withoutRank(query: Query): Query {
  const tokens = query.tokens.filter((token) => !saysMeasure(token));
  return { ...query, tokens, measure: null, measures: [] };
}

/** 一共多少, 差多少: of the figures that were told last. */
function ofLast(query: Query, context: Context | null, bench: Workbench): Operands | null {
  if (context === null || context.facts.length < 2 || context.calculation !== null) return null;
  const { periods, actors } = query;
  if (periods.length + actors.length > 0 || !namesNothing(query, bench)) return null;
  const facts = context.facts.flatMap((id) => bench.knowledge.facts.get(id) ?? []);
  return {
    facts,
    otherPrints: [],
    standIn: false,
    sides: facts.length,
    understood: understoodAsLast(query, facts),
    context,
  };
}

function understoodAsLast({ corrections }: Query, facts: readonly Fact[]): Understood {
  const [first] = facts;
  return {
    entity: first ? { entity: first.entity, from: 'inherited' } : null,
    indicators: [...new Set(facts.map(({ indicator }) => indicator))],
    indicatorFrom: 'inherited',
    periodFrom: 'inherited',
    corrections,
  };
}

/** 和2020年比呢: beside what was answered last. */
function besideLast(
  asked: Between,
  operands: Operands,
  { query, context }: { query: Query; context: Context | null },
  { knowledge }: Workbench,
): Found | null {
  const last = (context?.facts ?? []).flatMap((id) => knowledge.facts.get(id) ?? []);
  const [before, ...more] = last;
  if (!before || more.length > 0 || operands.facts.includes(before)) return null;
  return answerBetween(
    asked,
    { ...operands, facts: [before, ...operands.facts], sides: operands.sides + 1 },
    query,
  );
}

function overTime(
  query: Query,
  { without, context }: Omit<SideReading, 'also'>,
  bench: Workbench,
): Found | null {
  const timeless = (token: Token): boolean => without(token) || saysTime(token) || addsUp(token);
  const atAnyTime = context && { ...context, periods: [] };
  const side = findOne(query, { without: timeless, context: atAnyTime }, bench);
  return side && answerSeries(query, side);
}

/** 2015到2017年加起来: every year of the span, not only its ends; null where one of them is not held. */
function sumOverTime(
  query: Query,
  reading: Omit<SideReading, 'also'>,
  bench: Workbench,
): Found | null {
  const found = overTime(query, reading, bench);
  if (found?.answer.form !== 'series') return null;
  const { figures, otherPrints, understood } = found.answer;
  if (!isEveryYear(figures)) return null;
  const sides = figures.length;
  return answerBetween(
    'sum',
    { facts: figures, otherPrints, sides, standIn: false, understood, context: found.context },
    query,
  );
}

function isEveryYear(figures: readonly Fact[]): boolean {
  const years = figures.map(({ period }) =>
    period.type === 'during' && period.span.grain === 'year'
      ? Number(period.span.first.slice(0, 4))
      : NaN,
  );
  return years.every((year, at) => at === 0 || year === (years[at - 1] ?? NaN) + 1);
}

/** 总共多了几个, 增加了多少: what came to be between the times, not an addition by itself. */
function addsUp({ meanings, text }: Token): boolean {
  return /了$|^增加$/.test(text) && meanings.some(({ type }) => type === 'increment');
}
