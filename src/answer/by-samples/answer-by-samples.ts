import { CALCULATING } from '../../question/operation.ts';
import type { Query } from '../../question/query.ts';
import type { Refusal } from '../answer.ts';
import type { Found } from '../found.ts';
import type { Workbench } from '../workbench.ts';
import { answerOfNearest } from './nearest.ts';

/**
 * What people ask in words like these, where its name was not said in full: the one indicator or entry whose sample
 * questions are nearest, if it fits every slot and explains every word, and nothing else is as near.
 */
export function answerBySamples(query: Query, refusal: Refusal, bench: Workbench): Found | null {
  return mayBeOverruled(refusal, query) ? answerOfNearest(query, () => true, bench) : null;
}

const NOT_ALIKE = [...CALCULATING, 'source', 'extreme'] as const;

/** A slot that failed says that what was named is held otherwise; of a goal something else may tell. */
function mayBeOverruled(refusal: Refusal, { operations, exclusion, coordinated }: Query): boolean {
  const isOpen =
    refusal.reason === 'slot'
      ? ['dimension', 'status'].includes(refusal.slot)
      : !['empty', 'too-long', 'operation'].includes(refusal.reason);
  // 一共 of one thing asks for its number, of several for their sum.
  const isSum = coordinated && operations.has('together');
  return (
    isOpen &&
    exclusion === null &&
    !isSum &&
    !NOT_ALIKE.some((operation) => operations.has(operation))
  );
}
