import type { Operation } from '../calculation/calculate.ts';
import type { View } from '../answer/view.ts';
import type { ChartSpec } from '../chart/spec.ts';
import type { Conversion } from './figures.ts';

/** What one question comes back as: typed pieces in lines, the passages that prove them, and the data of the batch contract. */

export type Language = 'zh' | 'en';
export const REPLY_KINDS = ['answer', 'clarification', 'passage', 'refusal', 'chat'] as const;
export type ReplyKind = (typeof REPLY_KINDS)[number];
export const REPLY_FORMS = [
  'value',
  'verdict',
  'list',
  'extreme',
  'comparison',
  'series',
  'calculation',
  'entry',
  'source',
  'clarification',
  'passage',
  'refusal',
  'chat',
] as const;
export type ReplyForm = (typeof REPLY_FORMS)[number];

/**
 * One stretch of a line. Only `figure` and `period` may hold numerals of the articles; `template` holds none;
 * `name` is a name of the knowledge; `echo` repeats the asker's words; `curated` is text that curators wrote.
 */
export type Piece =
  | { readonly kind: 'template' | 'name' | 'echo' | 'curated' | 'period'; readonly text: string }
  | {
      readonly kind: 'figure';
      readonly text: string;
      readonly passages: readonly number[];
      /** The printed number of which `text` is a conversion, or null. */
      readonly conversion: Conversion | null;
      /** Stretches that must stand, white space aside, in a cited passage: the value as printed. */
      readonly stands?: readonly string[];
    }
  /** A calculated number or its formula; the proof calculates again from the operands. */
  | {
      readonly kind: 'result';
      readonly text: string;
      readonly passages: readonly number[];
      readonly calculation: CalculationRecord;
    };

/** A calculation as plain data. Numbers are decimal strings. */
export interface CalculationRecord {
  readonly operation: Operation;
  readonly operands: readonly OperandRecord[];
  readonly result: AmountRecord;
}

export interface AmountRecord {
  readonly value: string;
  readonly unit: string;
}

/** `fact` is null for an amount that the asker said. */
export interface OperandRecord extends AmountRecord {
  readonly fact: string | null;
  /** A place in a ranking, which is printed without its unit. */
  readonly dimension: string;
}

/** `direct` is the first line and the answer itself; `understood` says how the question was read. */
export interface Line {
  readonly role: 'direct' | 'understood' | 'detail' | 'note';
  readonly pieces: readonly Piece[];
}

/** A sentence of an article. `mark` is the proving stretch as [start, end) in `text`. */
export interface CitedPassage {
  readonly file: string;
  /** First and last line in the file, from 1. */
  readonly lines: readonly [number, number];
  readonly title: string;
  readonly published: string;
  readonly text: string;
  readonly mark: readonly [number, number];
}

export interface SlotReading {
  readonly value: string;
  readonly from: 'said' | 'assumed' | 'inherited';
}

export interface FigureRecord {
  /** `operand`: the answer rests on it; `context`: shown beside the answer. */
  readonly role: 'answer' | 'operand' | 'context';
  readonly fact: string;
  readonly entity: string;
  readonly indicator: string;
  readonly measure: string;
  readonly period: string;
  readonly value: string;
  readonly unit: string | null;
  readonly qualifier: string | null;
  readonly status: string;
  readonly where: readonly string[];
  /** Index into the reply's `passages`. */
  readonly passage: number;
}

/** A calculated figure: what it rests on in place of a fact. */
export interface ResultRecord extends CalculationRecord {
  readonly role: 'result';
  readonly value: string;
  readonly unit: string;
  /** 约, 至少, 不到, as carried over from the operands. */
  readonly qualifier: string | null;
  readonly status: 'actual' | 'expected';
  readonly formula: string;
  /** Decimal places that the value was rounded to; null when it is exact. */
  readonly rounding: number | null;
}

export interface RefusalRecord {
  readonly reason: string;
  readonly missing: string;
  readonly held: readonly string[];
}

/** A question that the knowledge can answer, ready to be asked, with the fact that answers it. */
export interface Suggestion {
  readonly question: string;
  readonly fact: string;
}

/** A name that the question may mean: asked again with `name` in place of what was `said`, one of these stretches. */
export interface Choice {
  readonly entity: string;
  readonly name: string;
  readonly said: readonly string[];
}

export interface Reply {
  readonly kind: ReplyKind;
  readonly form: ReplyForm;
  readonly language: Language;
  readonly lines: readonly Line[];
  readonly understood: Readonly<Record<string, SlotReading>>;
  readonly figures: readonly FigureRecord[];
  readonly results: readonly ResultRecord[];
  readonly passages: readonly CitedPassage[];
  readonly verdict: 'yes' | 'no' | 'not-stated' | null;
  readonly refusal: RefusalRecord | null;
  /** The figures as a picture, to be drawn by whoever can show one. */
  readonly chart: ChartSpec | null;
  readonly suggestions: readonly Suggestion[];
  readonly choices: readonly Choice[];
  /** Answered only after a word was taken for another. */
  readonly unsure: boolean;
  /** What shows the reply again; null where only its question does. */
  readonly shown: View | null;
}
