import type { View } from '../answer/view.ts';
import type { Language } from '../reply/reply.ts';

/** A page of buttons. `at` counts the items before it. */
export type PageId =
  | { readonly page: 'places'; readonly at: number }
  | { readonly page: 'place'; readonly entity: string; readonly at: number }
  | { readonly page: 'theme'; readonly entity: string; readonly theme: string; readonly at: number }
  | { readonly page: 'articles'; readonly at: number }
  | { readonly page: 'article'; readonly article: string; readonly at: number }
  /** What several places, or several times, can be compared by. */
  | { readonly page: 'comparisons' | 'series'; readonly at: number };

export const REASONS_SHOWN = ['wrong-figure', 'other-question', 'not-understood', 'other'] as const;

/** What a tap leads to: plain data that needs nothing but the knowledge. */
export type Target =
  | { readonly type: 'view'; readonly view: View }
  | { readonly type: 'page'; readonly page: PageId }
  /** The question again, meaning this entity by a name that several have. */
  | { readonly type: 'pick'; readonly entity: string }
  | { readonly type: 'rate'; readonly verdict: 'up' | 'down' }
  | { readonly type: 'reason'; readonly reason: (typeof REASONS_SHOWN)[number] }
  /** The language of the chat; null: each reply follows its question. */
  | { readonly type: 'language'; readonly language: Language | null }
  /** The question of the message again: the way back to an answer that only asking shows. */
  | { readonly type: 'asked' }
  /** What is shown already. */
  | { readonly type: 'here' };

export type Button =
  | { readonly label: string; readonly target: Target }
  /** Puts a text on the reader's clipboard. */
  | { readonly label: string; readonly copy: string }
  /** Opens the reply again, for whoever gets the link. */
  | { readonly label: string; readonly payload: string };

/** Buttons in rows, as they stand under a message. */
export type Rows = readonly (readonly Button[])[];

export function pageButton(label: string, page: PageId): Button {
  return { label, target: { type: 'page', page } };
}

export function viewButton(label: string, view: View): Button {
  return { label, target: { type: 'view', view } };
}
