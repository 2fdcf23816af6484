import { conversion, operandOf } from '../../calculation/calculate.ts';
import { parseUnit } from '../../text/units.ts';
import type { Query } from '../../question/query.ts';
import type { Found } from '../found.ts';
import type { SideFound } from './operands.ts';
import { told } from './together.ts';

const UNIT =
  /(?:[十百千]?[万亿]|万亿)?(?:元|人民币|美元|平方公里|平方米|公顷|亩|公斤|吨|[kmg]wh|辆|台|件|人|天|小时|分钟)|(?:billion|million|thousand) (?:yuan|rmb|cny)|yuan|rmb|hectares|kwh|mwh|gwh/g;

/** Whether a unit is named that an amount can be told in. */
export function namesUnit(query: Query): boolean {
  return unitNamed(query) !== undefined;
}

function unitNamed({ form }: Query): string | undefined {
  return form.match(UNIT)?.findLast((text) => parseUnit(text) !== null);
}

/** A figure in the unit that the question names; another currency needs a rate that no article gives. Null otherwise. */
export function answerConversion(query: Query, side: SideFound): Found | null {
  const unit = unitNamed(query);
  const [fact, ...more] = side.facts;
  const operand = fact && more.length === 0 ? operandOf(fact) : null;
  const calculation = operand && unit !== undefined ? conversion(operand, unit) : null;
  if (calculation) return told('calculation', side, { calculations: [calculation] });
  const money = ['money', 'usd'];
  const foreign =
    operand !== null &&
    money.includes(operand.quantity.dimension) &&
    money.includes(parseUnit(unit ?? '')?.dimension ?? '');
  return foreign ? told('comparison', side, { bars: [{ in: 'currency' }] }) : null;
}
