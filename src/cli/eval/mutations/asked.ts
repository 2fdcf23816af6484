import type { Measure, Value } from '../../../knowledge/model.ts';

/** The slots that a generated question says. Names are surfaces: whom they mean is for the judge to look up. */
export interface Asked {
  /** Null where nobody is named and the default entity is meant. */
  readonly entity: string | null;
  readonly indicator: string;
  readonly measure: Measure;
  /** Notation of a calendar span; null where no time is said. */
  readonly period: string | null;
  readonly where: readonly string[];
  readonly among: string | null;
  /** Null where nothing is said of it, and a goal is not meant. */
  readonly status: 'actual' | 'target' | null;
  readonly claim: Claim | null;
  /** What sort of value the question words ask for. */
  readonly value: Value['type'] | 'person';
  /** Whether a change is asked for as a fall. */
  readonly falls: boolean;
  /** Said after 多少, or null. */
  readonly unit: string | null;
}

/** What a yes-or-no question puts forward: over, under or at least a number, or a place among the first. */
export interface Claim {
  readonly side: 'over' | 'under' | 'at-least' | 'among-first';
  readonly number: number;
  readonly unit: string;
}

export const CLASSES = [
  'period: held for another fact',
  'period: held for none',
  'period: part of the year or the whole',
  'entity: another',
  'entity: made up',
  'company: another',
  'company: made up',
  'part: left out',
  'part: another',
  'part: added',
  'indicator: another',
  'indicator: made up',
  'measure: another',
  'status: goal or result',
  'rank scope: another',
  'threshold',
  'entry: another name',
  'entry: made-up name',
  'entry: another year',
] as const;
export type MutationClass = (typeof CLASSES)[number];
