import type { Operation } from '../../../question/operation.ts';
import type { Query } from '../../../question/query.ts';
import type { Token } from '../../../question/token.ts';
import { saysSpan } from './sides.ts';

/** What is to be done with the figures that a question names. */
export type AskedCalculation =
  | 'difference'
  | 'comparison'
  | 'change'
  | 'multiple'
  | 'share'
  | 'sum'
  | 'average'
  | 'rest'
  | 'base'
  | 'before'
  | 'conversion'
  | 'trend';

/** Operations that ask for one thing, whatever else is said; the first that stands in the question counts. */
const OUTRIGHT: readonly (readonly [Operation, AskedCalculation])[] = [
  ['base', 'base'],
  ['before', 'before'],
  ['rest', 'rest'],
  ['conversion', 'conversion'],
];

const BOTH_ENDS = /[由从].{0,6}(?:多少|几).{1,14}[到至为成].{0,6}(?:多少|几)/;

/** 由多少家增加到多少家: two figures are asked for. */
export function asksBothEnds({ form }: Pick<Query, 'form'>): boolean {
  return BOTH_ENDS.test(form);
}

/** Operations between figures, after what a measure asks for. */
const BETWEEN: readonly (readonly [Operation, AskedCalculation])[] = [
  ['trend', 'trend'],
  ['sum', 'sum'],
  ['together', 'sum'],
  ['difference', 'difference'],
  ['compare', 'comparison'],
  ['extreme', 'comparison'],
  ['chart', 'trend'],
];

/** What a question asks to calculate; null when it asks for figures as they are. */
export function calculationAsked(query: Query): AskedCalculation | null {
  const first = (pairs: typeof OUTRIGHT): AskedCalculation | null =>
    pairs.find(
      ([operation]) =>
        query.operations.has(operation) && !(operation === 'conversion' && equates(query)),
    )?.[1] ?? null;
  const between = first(BETWEEN);
  const moved = movesInRank(query) ? 'difference' : null;
  const asked =
    first(OUTRIGHT) ??
    (asksBothEnds(query) ? 'before' : null) ??
    (putsGrowthForward(query) ? 'base' : moved) ??
    byMeasure(query) ??
    between ??
    changeAlone(query) ??
    (query.wants.some(({ dimension }) => dimension === 'ratio') ? 'share' : null);
  // 比…增长了多少: a growth is more than a difference, and not every pair has one.
  if (asked === 'comparison' && query.measure?.value === 'growth' && !namesARate(query))
    return 'change';
  // 比…多几个: who compares and asks for a number wants the difference.
  return asked === 'comparison' && query.asksAmount ? 'difference' : asked;
}

/** 减去…等于多少 asks what the calculation comes to, not for another unit. */
function equates({ form }: Query): boolean {
  return /(?:除以|减去|加上).*等于/.test(form);
}

function byMeasure({ measure, operations, claims, tokens }: Query): AskedCalculation | null {
  // 增长了44倍 puts a multiple forward; 是村均的几倍 has another measure beside it.
  if (claims.some((claim) => claim.type === 'number' && claim.unit === '倍')) return 'multiple';
  if (tokens.some(saysMultiple)) return 'multiple';
  const apart = operations.has('difference') || operations.has('compare');
  if (apart || (measure?.value !== 'average' && measure?.value !== 'share')) return null;
  return measure.value;
}

/** 出口增长了88.06%，那前一年是多少: what is asked for is what the growth that is said began with. */
function putsGrowthForward({ tokens, form, measure, periods, asksAmount }: Query): boolean {
  const rate = tokens.some(({ meanings }) =>
    meanings.some((meaning) => meaning.type === 'number' && meaning.unit === '%'),
  );
  const years = periods.flatMap(({ value }) =>
    value.type === 'span' ? [Number(value.span.first.slice(0, 4))] : [],
  );
  const [a, b, ...more] = new Set(years);
  const apart = a !== undefined && b !== undefined && more.length === 0 && Math.abs(a - b) === 1;
  const grew = measure?.value === 'growth' || /[增涨升]/.test(form);
  const isBasis = BY_GROWTH.test(form) && periods.length === 1;
  return grew && asksAmount && rate && (apart || isBasis);
}

/** 按88.06%的增幅: by a growth, which then is no figure that is asked for. */
const BY_GROWTH = /[按照以用据].{0,14}(?:增幅|增速|涨幅|增长率|增长)/;

/** 增长了多少; 从…到…增加了多少. */
function changeAlone({ measure, increment, periods }: Query): AskedCalculation | null {
  const grew = increment !== null && periods.length > 1;
  return measure?.value === 'growth' || grew ? 'change' : null;
}

function saysMultiple({ meanings }: Token): boolean {
  return meanings.some((meaning) => meaning.type === 'measure' && meaning.measure === 'multiple');
}

const MOVES =
  /前进|前移|上移|进位|爬|蹿|往前|进步|上升|提升|提高|后退|退步|下滑|climb|move|rise|rose|fall|fell|drop/;

/** Whether something is said to have moved up or down. */
export function saysMove(form: string): boolean {
  return MOVES.test(form);
}

/** 名次从2020年到2023年前进了多少位: the way between two places; at one time it may be a figure itself. */
export function movesInRank({ form, periods, measures, wants }: Query): boolean {
  const ofRank =
    measures.some(({ value }) => value === 'rank') || wants.some(({ counter }) => isPlace(counter));
  return ofRank && periods.length > 1 && MOVES.test(form);
}

function isPlace(counter: string | null): boolean {
  return counter === '位' || counter === '名';
}

/** 增长了44倍，按2018年和2024年的数算: a multiple put forward together with the times it is to be checked by. */
export function checksMultiple({ claims, periods }: Query): boolean {
  return (
    periods.length > 1 && claims.some((claim) => claim.type === 'number' && claim.unit === '倍')
  );
}

/** 从2018年到2024年多了多少: what became of a figure between two times, not what was added in each. */
export function growsBetween(query: Query): boolean {
  const { increment, measure, periods, text } = query;
  const grew = increment !== null || measure?.value === 'growth';
  return grew && periods.length > 1 && saysSpan(query) && !/各|分别|each|respectively/i.test(text);
}

/** A rate is a figure of its own (增速); a verb (增长了多少) asks what became of one. */
export function namesARate({ measure }: Query): boolean {
  return (
    measure?.value === 'growth' && (isRate(measure.text) || /得$|[快慢猛多]$/.test(measure.text))
  );
}

export function isRate(text: string): boolean {
  return /[率速幅]$|rate$|growth$/.test(text);
}
