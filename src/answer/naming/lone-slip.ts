import type { Query } from '../../question/query.ts';
import type { Workbench } from '../workbench.ts';

/** As long as this, a stretch sounds like something else by chance. */
const SHORT = 2;

/**
 * Whether all that a question names was heard in one short word (笑话 as 消化), and nothing else in it asks for a
 * figure: no amount, no time, no owner.
 */
export function restsOnSlip(query: Query, { names }: Workbench): boolean {
  const { corrections, words, actors, topics, asksAmount, periods } = query;
  const [only, ...more] = corrections;
  if (only === undefined || more.length > 0 || Array.from(only.meant).length > SHORT) return false;
  if (asksAmount || periods.length > 0 || actors.length + topics.length > 0) return false;
  const heard = names.wordsOf(only.meant);
  return [...words].every((word) => heard.has(word));
}
