import { inBase, readable } from './quantity.ts';
import { opposite, together } from './bounds.ts';
import { resultOf, type Calculation, type Operand } from './calculate.ts';

/** What lay before a figure that is printed, and what came to be since: from a growth, a move or a year. */

/** The level before a growth that led to `level`. Null when the growth took everything. */
export function baseOf(level: Operand, rate: Operand): Calculation | null {
  const multiplier = rate.quantity.number.dividedBy(100).plus(1);
  if (multiplier.lte(0)) return null;
  return resultOf('base', [level, rate], {
    result: readable({ ...level.quantity, number: level.quantity.number.dividedBy(multiplier) }),
    bound: together([level.bound, opposite(rate.bound)]),
  });
}

/** What a growth that led to `level` added to what was there before; negative for a decline. Null as above. */
export function gain(level: Operand, rate: Operand): Calculation | null {
  const multiplier = rate.quantity.number.dividedBy(100).plus(1);
  if (multiplier.lte(0)) return null;
  const { number } = level.quantity;
  return resultOf('gain', [level, rate], {
    result: readable({ ...level.quantity, number: number.minus(number.dividedBy(multiplier)) }),
    bound: together([level.bound, rate.bound]),
  });
}

/** What `part` is so many percent of: the capacity of which 140% were made. Null when there is no percentage. */
export function wholeFrom(part: Operand, rate: Operand): Calculation | null {
  const percent = rate.quantity.number;
  if (percent.lte(0)) return null;
  const number = part.quantity.number.times(100).dividedBy(percent);
  return resultOf('whole', [part, rate], {
    result: readable({ ...part.quantity, number }),
    bound: together([part.bound, opposite(rate.bound)]),
  });
}

/** Of how many things `mean` is the average, which come to `total` together. Null for an average of nothing. */
export function countOf(total: Operand, mean: Operand, unit: string): Calculation | null {
  const each = inBase(mean.quantity);
  if (each.lte(0) || mean.quantity.dimension !== total.quantity.dimension) return null;
  return resultOf('count', [total, mean], {
    result: { number: inBase(total.quantity).dividedBy(each), unit, dimension: 'count' },
    bound: together([total.bound, opposite(mean.bound)]),
  });
}

/** The place before a move up by so many (down where that is negative). Null where there is no such place. */
export function placeBefore(place: Operand, moved: Operand): Calculation | null {
  const number = place.quantity.number.plus(moved.quantity.number);
  if (number.lt(1)) return null;
  return resultOf('place-before', [place, moved], {
    result: { ...place.quantity, number },
    bound: null,
  });
}

/** The years from one year to another. Null where the latter is no later. */
export function age(from: Operand, to: Operand): Calculation | null {
  const number = to.quantity.number.minus(from.quantity.number);
  if (number.lte(0)) return null;
  return resultOf('age', [from, to], { result: { ...to.quantity, number }, bound: null });
}

/** How much of a goal a figure comes to, in percent. Null for a goal of nothing. */
export function attained(figure: Operand, goal: Operand): Calculation | null {
  const aim = inBase(goal.quantity);
  if (aim.lte(0)) return null;
  return resultOf('attained', [figure, goal], {
    result: {
      number: inBase(figure.quantity).dividedBy(aim).times(100),
      unit: '%',
      dimension: 'ratio',
    },
    bound: figure.bound,
  });
}
