import { operandOf, type Operand } from '../../calculation/calculate.ts';
import { unlikeness } from '../../calculation/combining.ts';
import { inBase } from '../../calculation/quantity.ts';
import type { Fact } from '../../knowledge/model.ts';
import type { Query } from '../../question/query.ts';
import { matchForm } from '../../text/normalize.ts';
import type { Found } from '../found.ts';
import type { Workbench } from '../workbench.ts';
import { amountsIn } from './amounts-in.ts';
import { findOne, type SideReading } from './operands.ts';
import { told } from './together.ts';

/** 完成了两千亿目标的百分之几: the result beside the goal that the amount names; a goal is no total to be a part of. */
export function besideGoal(
  query: Query,
  reading: Pick<SideReading, 'without' | 'context'>,
  bench: Workbench,
): Found | null {
  const [aim, ...more] = amountsIn(query);
  if (!aim || more.length > 0) return null;
  const side = findOne(query, reading, bench);
  const [fact, ...others] = side?.facts ?? [];
  if (!side || !fact || others.length > 0) return null;
  const goals = bench.index.ofEntity(fact.entity).filter((goal) => isGoal(goal, aim));
  const [goal, ...rivals] = goals;
  if (!goal || rivals.length > 0) return null;
  return told(
    'comparison',
    { ...side, facts: [fact, goal] },
    { bars: [{ in: 'no-total' }, ...unlikeness(fact, goal)] },
  );
}

/** A goal of that amount, in figures or in words (突破两千亿). */
function isGoal(fact: Fact, { quantity, said }: Operand): boolean {
  if (fact.status !== 'target') return false;
  if (fact.value.type === 'text') return matchForm(fact.value.text).includes(said);
  const held = operandOf(fact)?.quantity;
  return held?.dimension === quantity.dimension && inBase(held).equals(inBase(quantity));
}
