import type { Query } from '../../question/query.ts';
import type { Found } from '../found.ts';
import { featuresOf } from '../indexes/sample-features.ts';
import type { Ranked } from '../indexes/sample-ranking.ts';
import type { Workbench } from '../workbench.ts';
import { hold } from './hold.ts';

/** Chosen on sample questions of one half, asked over those of the other half. */
const LIMITS = {
  /** The least part of a question's weight that samples and names must have. */
  least: 0.2,
  /** How much nearer it must be than anything else that could have been meant. */
  margin: 0.02,
};

/**
 * What the one among some indicators and entries answers whose sample questions are nearest, if it fits and nothing
 * else that could have been meant is as near.
 */
export function answerOfNearest(
  query: Query,
  among: (ranked: Ranked) => boolean,
  bench: Workbench,
): Found | null {
  const ranked = bench.ranking()(featuresOf(query)).filter(among);
  const [first] = ranked;
  if (first === undefined || first.score < LIMITS.least) return null;
  const near = ranked.filter(({ score }) => score > first.score - LIMITS.margin);
  const held = near.map(({ of }) => hold(of, query, bench));
  const [only, ...more] = held.filter((one) => one !== 'other');
  return only === undefined || only === 'none' || more.length > 0 ? null : only;
}
