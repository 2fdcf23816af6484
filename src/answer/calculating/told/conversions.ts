import { conversion, operandOf } from '../../../calculation/calculate.ts';
import type { Fact } from '../../../knowledge/model.ts';
import { amountsSaid } from '../../../question/amounts.ts';
import type { Query } from '../../../question/query.ts';
import { parseUnit, type Dimension } from '../../../text/units.ts';
import type { Found } from '../../found.ts';
import type { Workbench } from '../../workbench.ts';
import { contentOf } from '../../naming/candidates.ts';
import { namedByAmount, ofAmount } from './figures-said.ts';
import type { SideFound } from '../operands/hold-side.ts';
import { contextOf, told, understoodOf } from '../operands/together.ts';

const UNIT =
  /(?:[十百千]?[万亿]|万亿)?(?:元|人民币|美元|平方公里|平方千米|平方米|平米|公顷|亩|公斤|吨|千瓦时|度电|[kmg]wh|辆|台|件|人|天|小时|分钟)|(?:billion|million|thousand) (?:yuan|rmb|cny)|yuan|rmb|hectares?|square (?:kilomet|met)(?:re|er)s|sq k?m|acres|(?<![a-z])mu(?![a-z])|kwh|mwh|gwh/g;

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

/** Whether an amount with its unit is said: 650亩. */
export function saysAmount({ tokens }: Query): boolean {
  return amountsSaid(tokens).some(({ unit }) => unit !== null);
}

/** 650亩换成平方米: the only figure of the amount that is said, in the unit that is named beside its own. */
export function answerAmountIn(query: Query, bench: Workbench): Found | null {
  const amounts = amountsSaid(query.tokens).filter(({ unit }) => unit !== null);
  const named = amounts.flatMap((amount) => namedByAmount(amount, query, bench) ?? []);
  const isBare = contentOf(query, bench).every((word) => word.startsWith('#'));
  const held = isBare ? amounts.flatMap((amount) => ofAmount(amount, query, bench)) : named;
  const [fact, ...more] = held;
  if (!fact || more.length > 0) return null;
  const basis = {
    facts: [fact],
    understood: understoodOf(query, [fact]),
    context: contextOf(fact.entity),
  };
  return inAskedUnit(query, basis);
}

/** Dimensions of which people ask for another unit without saying that it is another one. */
const CONVERTED: readonly Dimension[] = ['area', 'mass', 'energy'];

/** 稻田有多少公顷: what is printed in one unit, in the other one that is asked for. Null where it is printed so. */
export function inAskedUnit(query: Query, basis: Parameters<typeof told>[1]): Found | null {
  const [fact, ...more] = basis.facts;
  if (!fact || more.length > 0) return null;
  const unit = otherUnit(query, fact);
  const operand = operandOf(fact);
  const calculation = operand && unit !== undefined ? conversion(operand, unit) : null;
  return calculation && told('calculation', basis, { calculations: [calculation] });
}

function otherUnit({ form }: Query, { unit }: Fact): string | undefined {
  const own = parseUnit(unit ?? '');
  if (!own || !CONVERTED.includes(own.dimension)) return undefined;
  return form.match(UNIT)?.findLast((text) => {
    const parsed = parseUnit(text);
    return parsed?.dimension === own.dimension && parsed.factor !== own.factor;
  });
}
