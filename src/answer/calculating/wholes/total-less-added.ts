import type { Query } from '../../../question/query.ts';
import type { Token } from '../../../question/token.ts';
import type { Found } from '../../found.ts';
import type { Workbench } from '../../workbench.ts';
import { findOne, type SideReading } from '../operands/operands.ts';
import { eitherOf } from '../sides/token-roles.ts';
import { answerBefore } from './wholes.ts';

/** 总数比新增的多多少: a total less what was added to it in the time. Null where not both are held. */
export function totalLessAdded(
  query: Query,
  { without, context }: Pick<SideReading, 'without' | 'context'>,
  bench: Workbench,
): Found | null {
  if (!query.total || query.increment === null || !query.operations.has('difference')) return null;
  const side = findOne(query, { without: eitherOf(without, saysAdded), context }, bench);
  if (side?.facts.length !== 1) return null;
  return answerBefore({ ...side, otherPrints: [], standIn: false, sides: 1 }, bench);
}

function saysAdded({ meanings }: Token): boolean {
  return meanings.some(({ type }) => type === 'increment');
}
