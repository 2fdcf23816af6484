import type { Period } from '../text/periods.ts';
import type { EntityData, EntryData, FactData, IndicatorData, WordData } from './schema.ts';

/** The loaded knowledge: every id resolved, every passage cut from the seeds. Nothing in it changes. */

export interface Localized {
  readonly zh: string;
  readonly en: string;
}

export interface Article {
  readonly id: string;
  readonly file: string;
  /** The printed title, or our label for an article that has none. */
  readonly name: string;
  readonly byline: readonly string[];
  readonly published: string;
  readonly covers: Period;
  readonly about: Entity;
}

/** One or more whole sentences of an article. `mark` is [start, end) of the proving stretch in `text`. */
export interface Passage {
  readonly article: Article;
  /** First and last line in the seed file, from 1. */
  readonly lines: readonly [number, number];
  readonly text: string;
  readonly mark: readonly [number, number];
}

/** A sentence of an article. `follows`: the one before it in reading order runs on into it. */
export interface Sentence extends Passage {
  readonly follows: boolean;
}

export interface Entity {
  readonly id: string;
  readonly kind: EntityData['kind'];
  readonly name: Localized;
  readonly aliases: readonly string[];
  readonly within: string | null;
  readonly isDefault: boolean;
  readonly ambiguous: boolean;
}

export interface Indicator {
  readonly id: string;
  readonly name: Localized;
  readonly aliases: readonly string[];
  readonly unit: string | null;
  readonly time: IndicatorData['time'];
  readonly theme: string;
  readonly broader: string | null;
  /** What is left of one indicator without another, by their ids. */
  readonly restOf: { readonly whole: string; readonly part: string } | null;
  /** The id of the indicator that began as this one. */
  readonly startOf: string | null;
  readonly ambiguous: boolean;
}

export type Value =
  | { readonly type: 'number'; readonly number: number }
  | { readonly type: 'range'; readonly from: number; readonly to: number }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'date'; readonly date: string }
  | { readonly type: 'entity'; readonly entity: Entity }
  | { readonly type: 'list'; readonly items: readonly ListItem[] };

export interface ListItem {
  readonly text: string;
  readonly entity: Entity | null;
}

export type Measure = FactData['measure'];
export type Status = FactData['status'];

/** An observation: entity x indicator x period -> value, with all that keeps it apart from its neighbours. */
export interface Fact {
  readonly id: string;
  readonly article: Article;
  readonly entity: Entity;
  readonly indicator: Indicator;
  readonly measure: Measure;
  readonly direction: 'up' | 'down' | null;
  readonly base: string | null;
  readonly among: string | null;
  readonly outOf: number | null;
  readonly moved: string | null;
  readonly period: Period;
  readonly value: Value;
  readonly unit: string | null;
  readonly per: string | null;
  readonly qualifier: string | null;
  readonly status: Status;
  readonly where: readonly string[];
  readonly partOf: string | null;
  readonly overlap: boolean;
  readonly group: string | null;
  readonly items: readonly string[];
  readonly complete: boolean;
  /** The value as the article prints it, with its unit and qualifier: 近300家, 第五位. */
  readonly printed: string;
  /** The proving sentence first, then other prints of it, then context. Never empty. */
  readonly passages: readonly Passage[];
  readonly implied: Readonly<Record<string, string>>;
  readonly notComparable: FactData['not_comparable'];
}

export interface Entry {
  readonly id: string;
  readonly about: readonly (Entity | Indicator)[];
  readonly asks: EntryData['asks'];
  readonly questions: readonly string[];
  readonly answer: { readonly zh: readonly EntryPart[]; readonly en: readonly EntryPart[] };
  readonly passages: readonly Passage[];
}

/** A stretch of an entry's answer: curated words, or a figure by its fact. */
export type EntryPart = { readonly text: string } | { readonly fact: Fact };

export type Word = Readonly<WordData>;

/** Two prints of one observation that disagree; both are shown. */
export interface Conflict {
  readonly facts: readonly [Fact, Fact];
}

/** A subject under which indicators are browsed. */
export interface Theme {
  readonly id: string;
  readonly name: Localized;
}

export interface Knowledge {
  readonly articles: readonly Article[];
  readonly entities: ReadonlyMap<string, Entity>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** In the order in which they are shown. */
  readonly themes: ReadonlyMap<string, Theme>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly entries: readonly Entry[];
  readonly words: readonly Word[];
  /** How people ask for an indicator or an entry, beside its names and own questions. */
  readonly samples: ReadonlyMap<Indicator | Entry, readonly string[]>;
  readonly conflicts: readonly Conflict[];
  /** Every sentence that may be quoted, in reading order. */
  readonly sentences: readonly Sentence[];
}
