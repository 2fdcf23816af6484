import {
  difference,
  growth,
  multiple,
  operandOf,
  sum,
  type Calculation,
  type Operand,
} from '../../../calculation/calculate.ts';
import {
  barsDifference,
  barsGrowth,
  barsRatio,
  barsSum,
  unlikeness,
} from '../../../calculation/combining.ts';
import { inBase } from '../../../calculation/quantity.ts';
import type { Fact } from '../../../knowledge/model.ts';
import type { Query } from '../../../question/query.ts';
import { FEWER_BY, MAY_BE_COMPARED } from '../../../question/vocabulary/comparatives.ts';
import { comparePeriods } from '../../../text/periods.ts';
import type { Caution } from '../../answer.ts';
import type { Found } from '../../found.ts';
import type { Verdict } from '../../said/verdict.ts';
import { namesARate, type AskedCalculation } from '../sides/asked.ts';
import type { Operands } from '../operands/operands.ts';
import { told } from '../operands/together.ts';

/** What is asked of two figures or more. */
export type Between = Extract<
  AskedCalculation,
  'difference' | 'comparison' | 'change' | 'multiple' | 'sum'
>;

/** Sets the figures of a question against each other and calculates what is asked, if it may be. */
export function answerBetween(asked: Between, operands: Operands, query: Query): Found | null {
  const { facts } = operands;
  if (asked === 'sum') return answerSum(operands);
  if (!areSaid(operands, query)) return null;
  const [a, b] = facts;
  // 项目数和金额增长了多少: each may have grown, but not the one into the other.
  if (asked === 'change' && a && facts.some((fact) => fact !== a && !mayFollow(fact, a)))
    return null;
  const ends = asksOfEnds(query) ? endsOf(facts) : null;
  if (ends) return told('calculation', operands, { calculations: [difference(...ends)] });
  if (facts.length !== 2 || !a || !b)
    return told('comparison', operands, {
      [operands.standIn ? 'bars' : 'cautions']: cautionsOf(facts),
    });
  const bars = operands.standIn
    ? unlikeness(a, b)
    : barsFor(asksGrowth(query) ? 'change' : asked, a, b);
  const cautions = unlikeness(a, b).filter((one) => !bars.some((bar) => bar.in === one.in));
  const pair = bars.length === 0 ? pairOf(a, b) : null;
  if (!pair) return told('comparison', operands, { bars, cautions });
  const calculations = calculate(asked, pair, barsGrowth(a, b).length === 0);
  const spelled =
    asked !== 'comparison' ||
    cautions.every(({ in: what }) => what === 'indicator' || what === 'scope');
  return told(asked === 'comparison' ? 'comparison' : 'calculation', operands, {
    calculations: spelled ? calculations : [],
    ...(calculations.length === 0 ? { bars: [{ in: 'zero' }] } : {}),
    cautions,
    verdict: asksWhichIsMore(query) ? verdictOn(query, pair) : null,
  });
}

/** 最少的比最多的少几家. */
function asksOfEnds({ form }: Query): boolean {
  return /最[多高大快]/.test(form) && /最[少低小慢]/.test(form);
}

/** The largest and the smallest of three figures or more that are alike but for what they count. */
function endsOf(facts: readonly Fact[]): readonly [Operand, Operand] | null {
  const [first, ...others] = facts;
  const isAlike = (fact: Fact): boolean =>
    first !== undefined && unlikeness(first, fact).every(({ in: what }) => what === 'indicator');
  const operands = facts
    .flatMap((fact) => operandOf(fact) ?? [])
    .toSorted((a, b) => inBase(a.quantity).comparedTo(inBase(b.quantity)));
  const [smallest, largest] = [operands[0], operands.at(-1)];
  if (others.length < 2 || !others.every(isAlike) || operands.length < facts.length) return null;
  return smallest && largest ? [largest, smallest] : null;
}

/** Figures set against each other as they are; the distance of two where they are alike. */
export function answerSideBySide(basis: Pick<Operands, 'facts' | 'understood' | 'context'>): Found {
  const [a, b, ...more] = basis.facts;
  const pair = a && b && more.length === 0 && unlikeness(a, b).length === 0 ? pairOf(a, b) : null;
  return told('comparison', basis, {
    calculations: pair ? calculate('comparison', pair, true) : [],
    cautions: cautionsOf(basis.facts),
  });
}

/** Several figures that one side gives are meant only where several times or things are said. */
function areSaid({ facts, sides, context }: Operands, { periods, coordinated }: Query): boolean {
  const times = periods.length > 0 ? periods : context.periods;
  return facts.length <= sides || times.length > 1 || coordinated;
}

/** Whether one figure may be what became of the other: at another time, or of somebody else. */
function mayFollow(a: Fact, b: Fact): boolean {
  return a.entity !== b.entity || a.period.notation !== b.period.notation;
}

/** The distance of a figure from the one amount that the asker says beside the figure itself. */
export function answerDistance(operands: Operands, said: readonly Operand[]): Found | null {
  const [fact, ...more] = operands.facts;
  const operand = fact && more.length === 0 ? operandOf(fact) : null;
  if (!operand) return null;
  const others = said.filter(({ quantity }) => !inBase(quantity).equals(inBase(operand.quantity)));
  // A figure that is said again lies at no distance from itself.
  const [aim, ...rest] = others;
  if (!aim || rest.length > 0 || operand.quantity.dimension !== aim.quantity.dimension) return null;
  return told('calculation', operands, { calculations: [difference(operand, aim)] });
}

function answerSum(operands: Operands): Found {
  const { facts } = operands;
  const bars = barsSum(facts);
  const [first, ...more] = facts.flatMap((fact) => operandOf(fact) ?? []);
  if (bars.length > 0 || !first || more.length + 1 < facts.length)
    return told('comparison', operands, { bars });
  const cautions = cautionsOf(facts);
  return told('calculation', operands, { calculations: [sum([first, ...more])], cautions });
}

/** 比2016年增长了多少: though a difference would be allowed, the one is no growth of the other. */
function asksGrowth(query: Query): boolean {
  const { measure } = query;
  const isDifference = measure !== null && FEWER_BY.includes(measure.text);
  return measure?.value === 'growth' && !isDifference && !namesARate(query);
}

function barsFor(asked: Exclude<Between, 'sum'>, a: Fact, b: Fact): readonly Caution[] {
  if (asked === 'change') return barsGrowth(a, b);
  return asked === 'multiple' ? barsRatio(a, b) : barsDifference(a, b);
}

/** Two figures as operands, in the order said and in that of time. */
interface Pair {
  readonly said: readonly [Operand, Operand];
  readonly from: Operand;
  readonly to: Operand;
  readonly overTime: boolean;
}

function pairOf(a: Fact, b: Fact): Pair | null {
  const [left, right] = [operandOf(a), operandOf(b)];
  if (!left || !right) return null;
  const order = comparePeriods(a.period, b.period);
  const overTime = order !== 0 && a.entity === b.entity && a.indicator === b.indicator;
  const [from, to] = order <= 0 ? [left, right] : [right, left];
  return { said: [left, right], from, to, overTime };
}

/** A growth goes with a difference where the same thing is held at two times. */
function calculate(
  asked: Exclude<Between, 'sum'>,
  { said: [a, b], from, to, overTime }: Pair,
  alike: boolean,
): readonly Calculation[] {
  const rate = alike && overTime && hasLevel(from) ? growth(from, to) : null;
  const rates = rate === null ? [] : [rate];
  if (asked === 'multiple') {
    const times = overTime ? multiple(to, from) : multiple(a, b);
    return times === null ? [] : [times, ...rates];
  }
  return [difference(a, b), ...rates];
}

/** Of places in a ranking and of percentages a growth says nothing. */
function hasLevel({ quantity }: Operand): boolean {
  return quantity.dimension !== 'rank' && quantity.dimension !== 'ratio';
}

/** In what several figures differ from the first, each once. */
export function cautionsOf([first, ...others]: readonly Fact[]): readonly Caution[] {
  const all = first ? others.flatMap((fact) => unlikeness(first, fact)) : [];
  return [...new Map(all.map((one) => [one.in, one])).values()];
}

/** 比…多吗; what a question puts forward in numbers, and whether they compare at all, is left to the reader. */
function asksWhichIsMore({ operations, tokens }: Query): boolean {
  return (
    operations.has('verdict') &&
    // 变化大吗 asks how far apart two times lie, not which is more.
    !operations.has('trend') &&
    !tokens.some(
      ({ meanings, text }) =>
        MAY_BE_COMPARED.includes(text) ||
        meanings.some(({ type }) => type === 'number' || type === 'claim'),
    )
  );
}

const LESS = /[少低慢小]|fewer|less|lower|smaller|slower/;

/** Whether the first figure is more than the second, or less if that is asked. */
function verdictOn({ form }: Query, { said: [a, b] }: Pair): Verdict {
  const sign = inBase(a.quantity).comparedTo(inBase(b.quantity));
  const ahead = a.quantity.dimension === 'rank' ? -sign : sign;
  return (LESS.test(form) ? ahead < 0 : ahead > 0) ? 'yes' : 'no';
}
