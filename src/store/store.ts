import type { Language } from '../reply/reply.ts';
import type { Allowances } from './allowances.ts';
import type { ContextStore, TalkId } from './contexts.ts';
import type { Health } from './health.ts';
import type { QuestionId, ReplyIndex, Shown } from './replies.ts';
import type { Turns } from './turns.ts';

/** What outlives a message, of all chats. Keys are chats and messages; what is written to disk holds only hashes of them. */
export interface Store {
  readonly contexts: ContextStore;
  readonly replies: ReplyIndex;
  readonly settings: SettingStore;
  readonly charts: ChartFiles;
  /** Null when nothing may be kept of what people thought of replies. */
  readonly feedback: FeedbackStore | null;
  readonly turns: Turns;
  readonly allowances: Allowances;
  /** Asks the store itself; never rejects. */
  health(): Promise<Health>;
  /** Deletes all that is kept of a chat: contexts, replies, settings, ratings and misses. */
  forget(chat: number): Promise<void>;
  close(): Promise<void>;
}

/** What a chat chose. */
export interface SettingStore {
  /** Null: each reply follows its question. */
  language(chat: number): Promise<Language | null>;
  setLanguage(chat: number, language: Language | null): Promise<void>;
}

/** Telegram's ids of pictures that were uploaded before, by what they show. */
export interface ChartFiles {
  get(picture: string): Promise<string | null>;
  set(picture: string, fileId: string): Promise<void>;
}

export const REASONS = ['wrong-figure', 'other-question', 'not-understood', 'other'] as const;
export type Reason = (typeof REASONS)[number];

/** What somebody thought of a reply. A later rating of the same person and message replaces an earlier one, but for what it no longer knows of the reply. */
export interface Rating {
  readonly talk: TalkId;
  /** The bot's message that was rated. */
  readonly message: number;
  readonly verdict: 'up' | 'down';
  readonly reason: Reason | null;
  /** The question as it was asked; null when it is no longer known. */
  readonly question: string | null;
  /** Null when the reply is no longer known. */
  readonly shown: Shown | null;
}

/** A question that was not answered, or not surely. The same question message is kept once, in its last wording. */
export interface Miss {
  readonly talk: TalkId;
  readonly asked: QuestionId;
  readonly question: string;
  readonly language: Language;
  /** `unsure`: answered, but only after a word was taken for another. */
  readonly kind: 'refusal' | 'clarification' | 'passage' | 'unsure';
  /** Why it was refused, and what was missing, in the words of the reply; null where it was not refused. */
  readonly refusal: { readonly reason: string; readonly missing: string } | null;
}

/** What people asked in vain or found wrong. Resolves only after it is on disk. */
export interface FeedbackStore {
  rate(rating: Rating): Promise<void>;
  miss(miss: Miss): Promise<void>;
  /** Every miss and every 👎, oldest first. */
  gaps(): Promise<readonly Gap[]>;
}

export interface Gap {
  /** Empty where somebody rated a reply whose question was no longer known. */
  readonly question: string;
  readonly kind: Miss['kind'] | 'down';
  readonly reason: string | null;
  readonly missing: string | null;
  /** Facts and entries that were shown instead. */
  readonly ids: readonly string[];
  /** Who asked, as a salted hash of chat and person, to count people. */
  readonly person: string;
  /** ISO 8601. */
  readonly at: string;
}
