import { CALCULATING } from '../../question/operation.ts';
import type { Query } from '../../question/query.ts';
import type { Refusal } from '../answer.ts';
import type { Found } from '../found.ts';
import type { Workbench } from '../workbench.ts';
import { featuresOf } from '../indexes/sample-features.ts';
import { hold } from './hold.ts';

/** Chosen on sample questions of one half, asked over those of the other half. */
export const LIMITS = {
  /** The least part of a question's weight that samples and names must have. */
  least: 0.2,
  /** How much nearer it must be than anything else that could have been meant. */
  margin: 0.02,
};

/**
 * What people ask in words like these, where its name was not said in full: the one indicator or entry whose sample
 * questions are nearest, if it fits every slot and explains every word, and nothing else is as near.
 */
export function answerBySamples(query: Query, refusal: Refusal, bench: Workbench): Found | null {
  if (!mayBeOverruled(refusal, query)) return null;
  const ranked = bench.ranking()(featuresOf(query));
  const [first] = ranked;
  if (first === undefined || first.score < LIMITS.least) return null;
  const near = ranked.filter(({ score }) => score > first.score - LIMITS.margin);
  const held = near.map(({ of }) => hold(of, query, bench));
  const meant = held.filter((one) => one !== 'other');
  const [found, ...more] = meant.filter((one) => one !== 'none');
  return found && more.length === 0 && meant.length === 1 ? found : null;
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
