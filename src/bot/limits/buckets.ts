import { createLru } from '../../store/lru.ts';

/** Tokens that come back with time; each thing asked costs one. */
export interface Allowance {
  /** How much can be asked at once. */
  readonly burst: number;
  /** The time after which one more can be asked. */
  readonly refillMs: number;
}

/** `told`: the first one over the allowance, to be told so; `dropped`: the further ones. */
export type Verdict = 'allowed' | 'told' | 'dropped';

export interface Buckets {
  /** Takes a token of whoever `key` is. */
  take(key: string): Verdict;
}

export interface BucketOptions extends Allowance {
  /** Milliseconds that only go forward. */
  readonly now: () => number;
  /** How many keys are kept; who asked longest ago is forgotten, with a full bucket. */
  readonly kept?: number;
}

interface Bucket {
  readonly tokens: number;
  readonly atMs: number;
  readonly isTold: boolean;
}

const DEFAULT_KEPT = 10_000;
// Between two floods; within one, a word at every token that comes back would be a flood of our own.
const CALM_SHARE = 0.5;

export function createBuckets({
  burst,
  refillMs,
  now,
  kept = DEFAULT_KEPT,
}: BucketOptions): Buckets {
  const buckets = createLru<Bucket>(kept);

  function refilled(key: string): Bucket {
    const nowMs = now();
    const { tokens, atMs, isTold } = buckets.get(key) ?? {
      tokens: burst,
      atMs: nowMs,
      isTold: false,
    };
    const refill = Math.min(burst, tokens + (nowMs - atMs) / refillMs);
    return { tokens: refill, atMs: nowMs, isTold: isTold && refill < burst * CALM_SHARE };
  }

  return {
    take(key) {
      const bucket = refilled(key);
      if (bucket.tokens >= 1) {
        buckets.set(key, { ...bucket, tokens: bucket.tokens - 1 });
        return 'allowed';
      }
      buckets.set(key, { ...bucket, isTold: true });
      return bucket.isTold ? 'dropped' : 'told';
    },
  };
}
