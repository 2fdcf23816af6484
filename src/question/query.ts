import type { Entity, Measure, Status } from '../knowledge/model.ts';
import type { AskedPeriod } from '../text/asked-periods.ts';
import type { Dimension } from '../text/units.ts';
import type { Correction } from './homophones.ts';
import type { Operation } from './operation.ts';
import type { Token } from './token.ts';
import type { Threshold } from './thresholds.ts';

export type QuestionLanguage = 'zh' | 'en';

/** What may be true or not of a figure. */
export type Claim =
  | { readonly type: 'limit'; readonly threshold: Threshold }
  | {
      readonly type: 'number';
      readonly value: number;
      readonly unit: string | null;
      readonly near?: true;
    }
  | { readonly type: 'rank'; readonly within: number };

/** A slot word together with the surface that said it, for names that hold the same surface. */
export interface Said<T> {
  readonly value: T;
  readonly text: string;
}

/** What a question says, and nothing more: no slot is filled in here. */
export interface Query {
  /** The question as the asker sees it. */
  readonly text: string;
  /** The question in match form. */
  readonly form: string;
  readonly language: QuestionLanguage;
  readonly tokens: readonly Token[];
  /** Stretches that were read by their sound. */
  readonly corrections: readonly Correction[];
  readonly operations: ReadonlySet<Operation>;
  /** Owners of figures that are named, none of them containing another. */
  readonly actors: readonly Entity[];
  /** Containers of a named actor, which say nothing more. */
  readonly containers: readonly Entity[];
  /** Programmes, terms, institutions and the like that are named. */
  readonly topics: readonly Entity[];
  readonly words: ReadonlySet<string>;
  /** The words together with the named actors: what the questions of entries are made of. */
  readonly wordsAndActors: ReadonlySet<string>;
  readonly measure: Said<Measure> | null;
  /** All that are said, the one that leads first. */
  readonly measures: readonly Said<Measure>[];
  readonly status: Said<Status> | null;
  /** Kinds of number that are asked for, with the counter (家 of 几家) that says so. */
  readonly wants: readonly { readonly dimension: Dimension; readonly counter: string | null }[];
  readonly periods: readonly Said<AskedPeriod>[];
  readonly thresholds: readonly Threshold[];
  /** What a yes-or-no question puts forward. */
  readonly claims: readonly Claim[];
  /** Speaks of what is to come: 要建成, will build. */
  readonly looksAhead: boolean;
  /** Says that an addition is meant (新增), or that a total is (总数). */
  readonly increment: Said<true> | null;
  readonly total: boolean;
  /** Asks for a number at all: 多少, 几, how many … */
  readonly asksAmount: boolean;
  /** Asks for several things side by side: 和, 以及, 分别, 、. */
  readonly coordinated: boolean;
  /** What a message that may ask for several things consists of, clause by clause; empty for one thing. */
  readonly parts: readonly Query[];
  /** The same without the clauses that say what is not asked for, and what these say; null where none does. */
  readonly exclusion: { readonly rest: Query; readonly excluded: readonly Query[] } | null;
  /** Leans on the question before it: 那…呢. */
  readonly followUp: boolean;
}
