import { Decimal } from 'decimal.js';
import { dimensionOf } from '../knowledge/dimension.ts';
import type { Fact } from '../knowledge/model.ts';
import { parseUnit, type Dimension } from '../text/units.ts';

/** An exact number with its unit. A place in a ranking has the dimension `rank`. */
export interface Quantity {
  readonly number: Decimal;
  readonly unit: string;
  readonly dimension: Dimension | 'rank';
}

/** The figure of a fact; a decline is negative. Null when the fact has no number with a unit of the table. */
export function quantityOf(fact: Fact): Quantity | null {
  const { value, measure, direction } = fact;
  if (value.type !== 'number') return null;
  const number = new Decimal(value.number);
  if (measure === 'rank') return { number, unit: '位', dimension: 'rank' };
  const dimension = dimensionOf(fact);
  if (dimension === null) return null;
  const signed = measure === 'growth' && direction === 'down' ? number.negated() : number;
  return { number: signed, unit: fact.unit ?? '%', dimension };
}

/** An amount that the asker said; null for a unit outside the table. */
export function quantitySaid(value: number, unit: string): Quantity | null {
  const dimension = parseUnit(unit)?.dimension;
  return dimension === undefined ? null : { number: new Decimal(value), unit, dimension };
}

/** How many base units one unit is: 10000 for 万元. */
export function factorOf({ unit }: Pick<Quantity, 'unit'>): Decimal {
  return new Decimal(parseUnit(unit)?.factor ?? 1);
}

export function inBase(quantity: Quantity): Decimal {
  return quantity.number.times(factorOf(quantity));
}

/** The same quantity in another unit of its dimension. */
export function inUnit(quantity: Quantity, unit: string): Quantity {
  return { ...quantity, unit, number: inBase(quantity).dividedBy(factorOf({ unit })) };
}

/** Units of money and things from large to small, for results that one unit shows too small. */
const SMALLER: readonly (readonly [string, string])[] = [
  ['万亿', '亿'],
  ['亿', '万'],
  ['万', ''],
];

/** Below this many square kilometres an area is told in square metres. */
const LEAST_KILOMETRES = 0.01;

/** In a smaller unit while less than one: 0.5亿元 -> 5000万元. */
export function readable(quantity: Quantity): Quantity {
  if (quantity.number.isZero() || quantity.number.abs().gte(1)) return quantity;
  if (quantity.unit === '平方公里')
    return quantity.number.abs().lt(LEAST_KILOMETRES) ? inUnit(quantity, '平方米') : quantity;
  const step = SMALLER.find(([large]) => quantity.unit.startsWith(large));
  if (!step) return quantity;
  const [large, small] = step;
  const unit = `${small}${quantity.unit.slice(large.length)}`;
  return parseUnit(unit) === null ? quantity : readable(inUnit(quantity, unit));
}
