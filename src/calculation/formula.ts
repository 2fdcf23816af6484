import type { Calculation } from './calculate.ts';
import { factorOf, inUnit, type Quantity } from './quantity.ts';

/** A quantity as text: 64个, 68.91%. Without the noise of exponents. */
export function quantityText({ number, unit }: Quantity): string {
  const gap = /^[a-z]{2}/.test(unit) ? ' ' : '';
  return `${number.toFixed()}${gap}${unit}`;
}

/** How the result came about, with every operand: 201个 − 137个 = 64个. */
export function formulaOf({ operation, operands, result, rounded }: Calculation): string {
  const equals = rounded === null ? '=' : '≈';
  const [a, b] = operands.map(({ quantity }) => quantity);
  const end = `${equals} ${quantityText(result)}`;
  if (!a) return end;
  if (operation === 'conversion' || !b) return `${quantityText(a)} ${end}`;
  const [left, right] = sameUnit(a, b).map(quantityText);
  switch (operation) {
    case 'difference':
    case 'rest':
      return `${inUnitOf(result, a)} − ${inUnitOf(result, b)} ${end}`;
    case 'growth':
      return `(${right} − ${left}) ÷ ${left} ${end}`;
    case 'multiple':
    case 'share':
    case 'attained':
      return `${left} ÷ ${right} ${end}`;
    case 'sum':
      return `${operands.map(({ quantity }) => quantityText(quantity)).join(' + ')} ${end}`;
    case 'average':
    case 'count':
      return `${quantityText(a)} ÷ ${quantityText(b)} ${end}`;
    case 'base':
      return `${quantityText(a)} ÷ (1 ${signed(b)}) ${end}`;
    case 'gain':
      return `${quantityText(a)} − ${quantityText(a)} ÷ (1 ${signed(b)}) ${end}`;
    case 'place-before':
      return `${quantityText(a)} ${signed(b)} ${end}`;
    case 'age':
      return `${quantityText(b)} − ${quantityText(a)} ${end}`;
    case 'whole':
      return `${quantityText(a)} ÷ ${quantityText(b)} ${end}`;
    case 'portion':
      return `${quantityText(a)} × ${quantityText(b)} ${end}`;
    default:
      return operation satisfies never;
  }
}

function signed(quantity: Quantity): string {
  const sign = quantity.number.isNegative() ? '−' : '+';
  return `${sign} ${quantityText({ ...quantity, number: quantity.number.abs() })}`;
}

/** A subtrahend in the unit of the result; places and percentages keep their own. */
function inUnitOf({ unit, dimension }: Quantity, quantity: Quantity): string {
  const keeps = dimension === 'rank' || dimension === 'ratio';
  return quantityText(keeps ? quantity : inUnit(quantity, unit));
}

/** Two quantities of one dimension in the smaller unit of the two. */
function sameUnit(a: Quantity, b: Quantity): readonly [Quantity, Quantity] {
  if (a.dimension !== b.dimension || factorOf(a).equals(factorOf(b))) return [a, b];
  return factorOf(a).lt(factorOf(b)) ? [a, inUnit(b, a.unit)] : [inUnit(a, b.unit), b];
}
