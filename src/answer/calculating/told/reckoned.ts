import type { Query } from '../../../question/query.ts';
import type { Found } from '../../found.ts';
import type { Workbench } from '../../workbench.ts';
import { answerAge } from './ages.ts';
import { answerPlaceBefore } from './place-before.ts';
import { answerMoveSaid } from './places-said.ts';

/** What follows from one figure or two that the question points to: a move, the place before it, years since. */
export function answerReckoned(query: Query, bench: Workbench): Found | null {
  return answerMoveSaid(query, bench) ?? answerPlaceBefore(query, bench) ?? answerAge(query, bench);
}
