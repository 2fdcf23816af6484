import type { AskedPeriod } from '../text/asked-periods.ts';
import type { Meaning } from './lexicon.ts';
import type { Threshold } from './thresholds.ts';

/** What a stretch of the question means: a surface of the lexicon, a time, a limit, a number; nothing when unknown. */
export type TokenMeaning =
  | Meaning
  | { readonly type: 'period'; readonly period: AskedPeriod; readonly relative: string | null }
  | { readonly type: 'threshold'; readonly threshold: Threshold }
  /** `near` where little is said to be missing: 将近4万. */
  | {
      readonly type: 'number';
      readonly value: number;
      readonly unit: string | null;
      readonly near?: true;
    }
  /** 前30, 前三名: within the first so many. */
  | { readonly type: 'rank-limit'; readonly within: number }
  /** A figure that a yes-or-no question puts forward. */
  | { readonly type: 'claim' };

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly meanings: readonly TokenMeaning[];
}

/** Whether a token says growth, rank or another measure, whatever else it means. */
export function saysMeasure({ meanings }: Pick<Token, 'meanings'>): boolean {
  return meanings.some(({ type }) => type === 'measure');
}
