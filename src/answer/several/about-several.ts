import { CALCULATING } from '../../question/operation.ts';
import type { Query } from '../../question/query.ts';
import { checksMultiple, movesInRank } from '../calculating/sides/asked.ts';
import type { Context } from '../context.ts';

/** Operations that are about several figures from the start; others only where no single figure answers. */
const OVER_SEVERAL = CALCULATING.filter((operation) => operation !== 'extreme');

/** About several figures from the start, by what is asked or by what was asked before (那金额呢). */
export function isAboutSeveral(query: Query, context: Context | null): boolean {
  const { followUp, periods, operations } = query;
  const goesOn =
    followUp && periods.length === 0 && context !== null && context.calculation !== null;
  return (
    goesOn ||
    movesInRank(query) ||
    checksMultiple(query) ||
    addsParts(query) ||
    OVER_SEVERAL.some((operation) => operations.has(operation))
  );
}

/** 学位和园位一共多少: the sum, not each of them. */
function addsParts({ operations, parts, text }: Query): boolean {
  return operations.has('together') && parts.length > 1 && !/各|分别|each/i.test(text);
}
