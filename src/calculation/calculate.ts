import { Decimal } from 'decimal.js';
import type { Fact, Status } from '../knowledge/model.ts';
import { parseUnit } from '../text/units.ts';
import { boundOfQualifier, opposite, together, type Bounded } from './bounds.ts';
import { factorOf, inBase, inUnit, quantityOf, readable, type Quantity } from './quantity.ts';

/** What a calculation starts from: a fact, or an amount that the asker said (`fact` is null). */
export interface Operand {
  readonly quantity: Quantity;
  readonly bound: Bounded;
  readonly status: Status;
  readonly fact: Fact | null;
  /** The asker's words for an amount that is no fact. */
  readonly said: string;
}

export type Operation =
  | 'difference'
  /** A difference of a whole and its part. */
  | 'rest'
  | 'growth'
  | 'multiple'
  | 'share'
  | 'sum'
  | 'average'
  | 'base'
  /** How many things a total and their average come from. */
  | 'count'
  /** What a growth added. */
  | 'gain'
  /** The place before a move in a ranking. */
  | 'place-before'
  /** The years since a year. */
  | 'age'
  /** A figure in percent of a goal. */
  | 'attained'
  /** All of which a figure is so many percent. */
  | 'whole'
  /** So many percent of a figure. */
  | 'portion'
  | 'conversion';

/**
 * A result with all that it rests on. The order of `operands` is that of the formula: larger - smaller;
 * from, to; part, whole; total, count; level, growth.
 */
export interface Calculation {
  readonly operation: Operation;
  readonly operands: readonly Operand[];
  readonly result: Quantity;
  readonly bound: Bounded;
  readonly expected: boolean;
  /** Decimal places that the result was rounded to; null when it is exact. */
  readonly rounded: number | null;
}

export function operandOf(fact: Fact): Operand | null {
  const quantity = quantityOf(fact);
  if (quantity === null) return null;
  const { status } = fact;
  return { quantity, bound: boundOfQualifier(fact.qualifier), status, fact, said: '' };
}

export function operandSaid(quantity: Quantity, said: string): Operand {
  return { quantity, bound: null, status: 'actual', fact: null, said };
}

/** The larger less the smaller; of two places in a ranking, how many lie between them. */
export function difference(a: Operand, b: Operand): Calculation {
  const [larger, smaller] = inBase(a.quantity).gte(inBase(b.quantity)) ? [a, b] : [b, a];
  const { unit } = withLargerUnit(larger.quantity, smaller.quantity);
  const least = inUnit(larger.quantity, unit).number.minus(inUnit(smaller.quantity, unit).number);
  const points = larger.quantity.dimension === 'ratio';
  return resultOf('difference', [larger, smaller], {
    result: { ...larger.quantity, unit, number: least, ...(points ? { unit: '个百分点' } : {}) },
    bound: together([larger.bound, opposite(smaller.bound)]),
  });
}

/** What is left of a whole without its part. Null when the part is the larger. */
export function rest(whole: Operand, part: Operand): Calculation | null {
  if (inBase(part.quantity).gt(inBase(whole.quantity))) return null;
  return { ...difference(whole, part), operation: 'rest', operands: [whole, part] };
}

/** By how much `to` lies above `from`, in percent; below it the result is negative. Null when `from` is not above zero. */
export function growth(from: Operand, to: Operand): Calculation | null {
  const base = inBase(from.quantity);
  if (base.lte(0)) return null;
  const percent = inBase(to.quantity).minus(base).dividedBy(base).times(100);
  const bound = together([to.bound, opposite(from.bound)]);
  return resultOf('growth', [from, to], {
    result: { number: percent, unit: '%', dimension: 'ratio' },
    bound: percent.isNegative() ? opposite(bound) : bound,
  });
}

/** How many times `b` goes into `a`. Null when `b` is not above zero. */
export function multiple(a: Operand, b: Operand): Calculation | null {
  const base = inBase(b.quantity);
  if (base.lte(0)) return null;
  return resultOf('multiple', [a, b], {
    result: { number: inBase(a.quantity).dividedBy(base), unit: '倍', dimension: 'multiple' },
    bound: together([a.bound, opposite(b.bound)]),
  });
}

/** The part in percent of the whole. Null when the whole is not above zero. */
export function share(part: Operand, whole: Operand): Calculation | null {
  const base = inBase(whole.quantity);
  if (base.lte(0)) return null;
  return resultOf('share', [part, whole], {
    result: {
      number: inBase(part.quantity).dividedBy(base).times(100),
      unit: '%',
      dimension: 'ratio',
    },
    bound: together([part.bound, opposite(whole.bound)]),
  });
}

/** All operands together; there must be one at least. */
export function sum(operands: readonly [Operand, ...Operand[]]): Calculation {
  const { quantity } = operands.reduce((most, operand) =>
    factorOf(operand.quantity).gt(factorOf(most.quantity)) ? operand : most,
  );
  const number = operands.reduce(
    (all, operand) => all.plus(inUnit(operand.quantity, quantity.unit).number),
    new Decimal(0),
  );
  return resultOf('sum', operands, {
    result: { ...quantity, number },
    bound: together(operands.map(({ bound }) => bound)),
  });
}

/** The total for each of a number of things, people or units of area or time. Null when there are none. */
export function average(total: Operand, count: Operand): Calculation | null {
  const { dimension, number } = count.quantity;
  const things = dimension === 'area' || dimension === 'time' ? number : inBase(count.quantity);
  if (things.lte(0)) return null;
  return resultOf('average', [total, count], {
    result: readable({ ...total.quantity, number: total.quantity.number.dividedBy(things) }),
    bound: together([total.bound, opposite(count.bound)]),
  });
}

/** So many percent of `whole`. */
export function portion(whole: Operand, rate: Operand): Calculation {
  const number = whole.quantity.number.times(rate.quantity.number).dividedBy(100);
  return resultOf('portion', [whole, rate], {
    result: readable({ ...whole.quantity, number }),
    bound: together([whole.bound, rate.bound]),
  });
}

/** The same amount in another unit. Null where the unit is of another dimension. */
export function conversion(operand: Operand, unit: string): Calculation | null {
  if (parseUnit(unit)?.dimension !== operand.quantity.dimension) return null;
  return resultOf('conversion', [operand], {
    result: inUnit(operand.quantity, unit),
    bound: operand.bound,
  });
}

const EXACT: readonly Operation[] = ['sum', 'difference', 'rest', 'place-before', 'age'];
/** A unit converted to more decimal places than this is rounded. */
const MOST_PLACES = 6;
/** Decimal places of a result that does not come out even. */
const PLACES = 2;
/** Digits of a result below one. */
const SMALL_DIGITS = 2;

/** A result as it is told: rounded, unless the operation leaves nothing to round. */
export function resultOf(
  operation: Operation,
  operands: readonly Operand[],
  { result, bound }: { result: Quantity; bound: Bounded },
): Calculation {
  const expected = operands.some(({ status }) => status === 'expected');
  const places = roundedTo(operation, result);
  const number = places === null ? result.number : result.number.toDecimalPlaces(places);
  const isRounded = places !== null && !number.equals(result.number);
  return {
    operation,
    operands,
    result: { ...result, number },
    bound,
    expected,
    rounded: isRounded ? places : null,
  };
}

/** A number of things or people is told whole from the first on, any other amount from the second on. */
const WHOLE_THINGS_FROM = 100;
const WHOLE_FROM = 1000;

/** Sums and differences are exact; what is divided is rounded. Null for no rounding. */
function roundedTo(operation: Operation, { number, dimension }: Quantity): number | null {
  if (EXACT.includes(operation)) return null;
  if (operation === 'conversion' && number.decimalPlaces() <= MOST_PLACES) return null;
  if (operation === 'count') return 0;
  const size = number.abs();
  if (size.lt(1) && !size.isZero()) return number.toSignificantDigits(SMALL_DIGITS).decimalPlaces();
  const counted = dimension === 'count' || dimension === 'person';
  const whole = counted ? WHOLE_THINGS_FROM : WHOLE_FROM;
  return dimension !== 'ratio' && size.gte(whole) ? 0 : PLACES;
}

function withLargerUnit(a: Quantity, b: Quantity): Quantity {
  const [large, small] = factorOf(a).gte(factorOf(b)) ? [a, b] : [b, a];
  const between = inBase(a).minus(inBase(b)).abs();
  return between.lt(factorOf(large)) && !between.isZero() ? small : large;
}
