/** Tokens that come back with time; each thing asked costs one. */
export interface Allowance {
  /** Those of one name are counted together. */
  readonly name: string;
  /** How much can be asked at once. */
  readonly burst: number;
  /** The time after which one more can be asked. */
  readonly refillMs: number;
}

/** `told`: the first one over the allowance, to be told so; `dropped`: the further ones. */
export type Verdict = 'allowed' | 'told' | 'dropped';

/** How much each person still may ask, across all processes of one store. */
export interface Allowances {
  /** Takes a token of whoever `person` is. */
  take(person: number, allowance: Allowance): Promise<Verdict>;
}

/** What is left of somebody's allowance. */
export interface Bucket {
  readonly tokens: number;
  readonly atMs: number;
  readonly isTold: boolean;
}

/** Of the burst: from there on, a flood is a new one. Within one, a word at every token would be a flood of our own. */
export const CALM_SHARE = 0.5;

/** One token less, or none; null is a full bucket. A clock that was set back brings no tokens and takes none. */
export function spend(
  before: Bucket | null,
  { burst, refillMs }: Allowance,
  nowMs: number,
): { readonly bucket: Bucket; readonly verdict: Verdict } {
  const { tokens, atMs, isTold } = before ?? { tokens: burst, atMs: nowMs, isTold: false };
  const refilled = Math.min(burst, tokens + Math.max(0, nowMs - atMs) / refillMs);
  const wasTold = isTold && refilled < burst * CALM_SHARE;
  if (refilled >= 1)
    return {
      bucket: { tokens: refilled - 1, atMs: nowMs, isTold: wasTold },
      verdict: 'allowed',
    };
  return {
    bucket: { tokens: refilled, atMs: nowMs, isTold: true },
    verdict: wasTold ? 'dropped' : 'told',
  };
}
