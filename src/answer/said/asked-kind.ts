import { dimensionOf } from '../../knowledge/dimension.ts';
import type { Fact, Measure } from '../../knowledge/model.ts';
import { holdsNumber } from '../../text/told-amount.ts';
import type { Dimension } from '../../text/units.ts';

/** What sort of value is asked for: any of `wants` will do, none means that nothing was said. */
export interface AskedKind {
  readonly wants: readonly Want[];
  /** A place in a ranking is asked for (第几). */
  readonly ranks: boolean;
  readonly asks: 'anything' | 'amount' | 'date' | 'person' | 'place' | 'list';
  /** A number of things is asked for by their noun: 多少员工. */
  readonly things: boolean;
  /** They are things whose number is held elsewhere: 多少企业 asks for no revenue of theirs. */
  readonly counted: boolean;
}

/** A dimension that was asked for, with the counter that said it. */
export interface Want {
  readonly dimension: Dimension;
  readonly counter: string | null;
}

/** Dimensions of a number of things. */
export const COUNTING: ReadonlySet<Dimension | undefined> = new Set(['count', 'person']);

/** Whether a figure is of the sort that is asked for. */
export function kindFits(fact: Fact, { wants, asks, things, counted }: AskedKind): boolean {
  const { value, measure } = fact;
  if (asks === 'date') return value.type === 'date';
  if (asks === 'person' && isListOfThings(fact)) return false;
  if (asks === 'person' || asks === 'place')
    return value.type === 'entity' || value.type === 'text' || value.type === 'list';
  if (asks === 'list')
    return ['list', 'text', 'entity'].includes(value.type) || fact.items.length > 0;
  if (asks === 'amount' && (value.type === 'date' || value.type === 'entity')) return false;
  if (
    asks === 'amount' &&
    value.type === 'text' &&
    (things || (wants.some(isCounted) && !holdsNumber(value.text)))
  )
    return false;
  // 多少项 may be answered by the items themselves, 多少钱 may not.
  // A list of one is no number of things.
  if (asks === 'amount' && value.type === 'list')
    return (
      (wants.length === 0 && value.items.length > 1) ||
      wants.some(({ counter }) => counter !== null && !/[辆台件吨]/.test(counter))
    );
  const held = dimensionOf(fact);
  if (counted && measure === 'level' && held !== null && !COUNTING.has(held)) return false;
  return (
    wants.length === 0 ||
    wants.some((want) => wantFits(want, held, measure) && isOfSort(want, fact.unit))
  );
}

/** What holds people or bodies: 成员, 主办方, 组织单位. */
const HOLDING_SOMEBODY =
  /[人员方者长家户]|单位|企业|公司|集团|机构|部门|团队|书记|主任|医院|学校|大学|高校/;

/** A list of words that names nobody: 谁解决的 asks for none of the problems. */
function isListOfThings({ value, indicator, items }: Fact): boolean {
  return (
    value.type === 'list' &&
    items.length === 0 &&
    value.items.every(({ entity }) => entity === null) &&
    !HOLDING_SOMEBODY.test(indicator.name.zh)
  );
}

/** Counters of an order or a degree need no number in the answer: 信用是几级. */
function isCounted({ counter }: Want): boolean {
  return counter !== null && !/[级届期等层]/.test(counter);
}

/** Counters are soft among things, but people are not things and money is neither. */
function wantFits({ dimension, counter }: Want, held: Dimension | null, measure: Measure): boolean {
  if (measure === 'rank') return dimension === 'person' || counter !== null;
  if (held === null) return counter !== null && dimension === 'count';
  return (
    held === dimension ||
    (dimension === 'money' && held === 'usd') ||
    (held === 'person' && counter === '个')
  );
}

/** Who asks for 家 asks for organisations, which neither events nor goods are. */
const ORGANISATIONS = /[家户]$/;
const EVENTS_OR_GOODS = /(?:[场起届件台辆]|场次)$/;

function isOfSort({ counter }: Want, unit: string | null): boolean {
  if (counter === null || unit === null) return true;
  return !(
    (ORGANISATIONS.test(counter) && EVENTS_OR_GOODS.test(unit)) ||
    (EVENTS_OR_GOODS.test(counter) && ORGANISATIONS.test(unit))
  );
}
