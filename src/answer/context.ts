import type { Measure, Status } from '../knowledge/model.ts';
import type { AskedPeriod } from '../text/asked-periods.ts';
import type { AskedCalculation } from './calculating/sides/asked.ts';

/**
 * What the last question was about: plain data that any process can hold and hand back.
 * Ids that a newer knowledge no longer has are ignored.
 */
export interface Context {
  readonly entity: string | null;
  /** Whom and what the question and its answer were about, by id, the nearest first: what 它 may mean. */
  readonly subjects: readonly string[];
  readonly indicators: readonly string[];
  readonly words: readonly string[];
  readonly measure: Measure | null;
  readonly where: readonly string[];
  readonly among: readonly string[];
  readonly increment: boolean;
  readonly status: Status | null;
  readonly periods: readonly AskedPeriod[];
  /** What was calculated, for a follow-up that names other figures (那金额呢). */
  readonly calculation: AskedCalculation | null;
  /** The facts that the question came nearest to, told or not: what stands beside them may be asked for next. */
  readonly meant: readonly string[];
  /** The facts or entries last shown, for "where is that from?". */
  readonly facts: readonly string[];
  readonly entries: readonly string[];
}

export const NO_CONTEXT: Context = {
  entity: null,
  subjects: [],
  indicators: [],
  words: [],
  measure: null,
  where: [],
  among: [],
  increment: false,
  status: null,
  periods: [],
  calculation: null,
  meant: [],
  facts: [],
  entries: [],
};
