import { spend, type Allowances, type Bucket } from './allowances.ts';
import { createLru } from './lru.ts';

export interface AllowanceOptions {
  /** Milliseconds that only go forward. */
  readonly nowMs?: () => number;
  /** How many people are kept; who asked longest ago is forgotten, with a full bucket. */
  readonly kept?: number;
}

const DEFAULT_KEPT = 10_000;

/** Allowances of one process. */
export function createMemoryAllowances({
  nowMs = () => performance.now(),
  kept = DEFAULT_KEPT,
}: AllowanceOptions = {}): Allowances {
  const buckets = createLru<Bucket>(kept);
  return {
    async take(person, allowance) {
      const key = `${allowance.name}:${person}`;
      const { bucket, verdict } = spend(buckets.get(key), allowance, nowMs());
      buckets.set(key, bucket);
      return verdict;
    },
  };
}
