import type { Calculation } from '../calculation/calculate.ts';
import type { AddingBar } from '../calculation/combining.ts';
import type { Article, Entity, Entry, Fact, Indicator, Passage } from '../knowledge/model.ts';
import type { Correction } from '../question/homophones.ts';
import type { Verdict } from './said/verdict.ts';
import type { ChatTopic } from '../question/small-talk.ts';

/** Where a slot of the understanding comes from. */
export type SlotOrigin = 'said' | 'assumed' | 'inherited';

/** How the question was understood, said and assumed apart. */
export interface Understood {
  readonly entity: { readonly entity: Entity; readonly from: SlotOrigin } | null;
  readonly indicators: readonly Indicator[];
  readonly indicatorFrom: SlotOrigin;
  readonly periodFrom: SlotOrigin;
  /** Words that were read by their sound: 赣洲 as 赣州. */
  readonly corrections: readonly Correction[];
}

/** The slot that nothing held fits. */
export type FailedSlot =
  'entity' | 'addition' | 'measure' | 'where' | 'among' | 'status' | 'dimension' | 'period';

export type Refusal =
  /** Words of the question that nothing held explains; `printed` when an article has them, of something else. */
  | {
      readonly reason: 'unexplained';
      readonly words: readonly string[];
      /** The question that they are of, in match form. */
      readonly form: string;
      readonly printed: boolean;
      /** Names that the words may be meant for. */
      readonly meant: readonly Entity[];
      readonly held: readonly Fact[];
      /** A held figure would answer, but for these words, which ask for a part or a kind of it that is not held. */
      readonly nearMiss: boolean;
      /** All that is held under the name that was said. */
      readonly ofName: readonly Fact[];
    }
  /** The right indicator, but not with this slot. */
  | {
      readonly reason: 'slot';
      readonly slot: FailedSlot;
      readonly missing: Missing;
      readonly held: readonly Fact[];
    }
  /** A comparison, calculation or verdict that what is held does not carry; `held` are the figures nearest to it. */
  | { readonly reason: 'operation'; readonly held: readonly Fact[] }
  /** A name that the articles use and nothing held explains. */
  | { readonly reason: 'not-explained'; readonly topic: Entity }
  | { readonly reason: 'nothing-recognised' }
  | { readonly reason: 'empty' }
  | { readonly reason: 'too-long' };

/** What was asked for and is not held, for the words of a refusal. */
export interface Missing {
  readonly entity: Entity | null;
  readonly indicator: Indicator;
  /** The asker's words for the slot that failed. */
  readonly said: readonly string[];
}

export type Answer =
  /** `lead` is what was asked; `others` the same at other periods; `beside` what its sentence tells with it. */
  | {
      readonly form: 'value' | 'list';
      readonly lead: readonly Fact[];
      readonly others: readonly Fact[];
      readonly beside: readonly Fact[];
      readonly understood: Understood;
      /** Set when the question was a yes-or-no one. */
      readonly verdict: Verdict | null;
    }
  /** The highest or lowest of several figures; `apart` is what could not be compared with them. */
  | {
      readonly form: 'extreme';
      readonly side: 'highest' | 'lowest';
      readonly lead: readonly Fact[];
      readonly compared: readonly Fact[];
      readonly apart: readonly Fact[];
      readonly understood: Understood;
    }
  /** Figures set side by side, over time, or calculated with. */
  | FiguresTogether
  | { readonly form: 'entry'; readonly entry: Entry }
  | {
      readonly form: 'source';
      readonly articles: readonly Article[];
      readonly passages: readonly Passage[];
    }
  | {
      readonly form: 'clarification';
      readonly options: readonly Fact[];
      readonly entities: readonly Entity[];
    }
  /** Passages that speak of what is asked, with the figures that they prove; no claim that they answer. */
  | {
      readonly form: 'passage';
      readonly passages: readonly Passage[];
      readonly beside: readonly Fact[];
    }
  | { readonly form: 'refusal'; readonly refusal: Refusal }
  | { readonly form: 'chat'; readonly topic: ChatTopic };

/** Why figures are not combined, or with what care they are. */
export type Caution = AddingBar | { readonly in: 'no-total' | 'zero' };

/** Several figures in one answer. `figures` stand in the order asked, those of a series in that of time. */
export interface FiguresTogether {
  readonly form: 'comparison' | 'series' | 'calculation';
  readonly figures: readonly Fact[];
  /** What was calculated from them; the first leads. Empty when nothing was asked or may be. */
  readonly calculations: readonly Calculation[];
  /** What keeps them from being calculated with. */
  readonly bars: readonly Caution[];
  /** In what they differ although they are set against each other. */
  readonly cautions: readonly Caution[];
  /** Figures of the same thing that were left out of the reckoning: half a year among years. */
  readonly apart: readonly Fact[];
  /** Other prints of the same observations, with another value. */
  readonly otherPrints: readonly Fact[];
  /** A picture was asked for. */
  readonly chartAsked: boolean;
  readonly understood: Understood;
  readonly verdict: Verdict | null;
  /** Which end of several results was asked for, and leads. */
  readonly ahead: 'highest' | 'lowest' | null;
}
