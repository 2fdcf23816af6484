import { attained } from '../../../calculation/backwards.ts';
import { operandOf, type Operand } from '../../../calculation/calculate.ts';
import { unlikeness } from '../../../calculation/combining.ts';
import { inBase } from '../../../calculation/quantity.ts';
import type { Fact } from '../../../knowledge/model.ts';
import type { Query } from '../../../question/query.ts';
import { matchForm } from '../../../text/normalize.ts';
import type { Found } from '../../found.ts';
import type { Workbench } from '../../workbench.ts';
import { amountsIn, amountsPrinted } from '../sides/amounts-in.ts';
import type { SideFound } from '../operands/hold-side.ts';
import { findOne, type SideReading } from '../operands/operands.ts';
import { told } from '../operands/together.ts';

/** 完成了两千亿目标的百分之几: a result in percent of the goal that the amount names, with what sets the two apart. */
export function besideGoal(
  query: Query,
  reading: Pick<SideReading, 'without' | 'context'>,
  bench: Workbench,
): Found | null {
  const amounts = amountsIn(query);
  if (amounts.length === 0) return null;
  const side = findOne(query, reading, bench);
  const [fact, ...others] = side?.facts ?? [];
  if (!side || !fact || others.length > 0) return null;
  // 营收410亿，占一千亿的百分之几: the figure itself may be said too.
  const own = operandOf(fact);
  const [aim, ...more] = amounts.filter((one) => !(own && isSame(one, own)));
  if (!aim || more.length > 0) return null;
  const goals = bench.index.ofEntity(fact.entity).filter((goal) => isGoal(goal, aim));
  const [goal, ...rivals] = goals;
  const result = own;
  const isOfOneSort = result?.quantity.dimension === aim.quantity.dimension;
  if (!goal && query.status === null && result && isOfOneSort) return inPercent(side, result, aim);
  if (!goal || rivals.length > 0) return null;
  const calculation =
    result && isOfOneSort && !(query.status && isSetLater(goal, fact))
      ? attained(result, aim)
      : null;
  const basis = { ...side, facts: [fact, goal] };
  const apart = unlikeness(fact, goal).filter(({ in: what }) => what !== 'dimension');
  return calculation
    ? told('calculation', basis, { calculations: [calculation], cautions: apart })
    : told('comparison', basis, { bars: [{ in: 'no-total' }, ...apart] });
}

/** 把一千亿当满分: a figure in percent of an amount that the asker sets, and nobody else. */
function inPercent(side: SideFound, result: Operand, aim: Operand): Found | null {
  const isMoney = aim.quantity.dimension === 'money';
  const isResult = result.fact?.status !== 'target';
  const calculation = isMoney && isResult ? attained(result, aim) : null;
  return calculation && told('calculation', side, { calculations: [calculation] });
}

function isSame(a: Operand, b: Operand): boolean {
  return (
    a.quantity.dimension === b.quantity.dimension && inBase(a.quantity).equals(inBase(b.quantity))
  );
}

/** What came before a goal was set is no part of the way to it. */
function isSetLater(goal: Fact, result: Fact): boolean {
  if (goal.period.type === 'undated' || result.period.type === 'undated') return false;
  return goal.period.span.first > result.period.span.last;
}

/** A goal of that amount, in figures or in words (突破两千亿). */
function isGoal(fact: Fact, { quantity, said }: Operand): boolean {
  if (fact.status !== 'target') return false;
  if (fact.value.type === 'text') {
    const text = matchForm(fact.value.text);
    return text.includes(said) || amountsPrinted(text).some((one) => one.equals(inBase(quantity)));
  }
  const held = operandOf(fact)?.quantity;
  return held?.dimension === quantity.dimension && inBase(held).equals(inBase(quantity));
}
