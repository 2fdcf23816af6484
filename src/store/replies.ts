import type { Context } from '../reply/answerer.ts';
import { createLru } from './lru.ts';

/** A message that asked something. */
export interface QuestionId {
  readonly chat: number;
  readonly message: number;
}

export interface Answered {
  /** Ids of the messages that answered it, in reading order. */
  readonly messages: readonly number[];
  /** The context it was asked in, so that its corrected wording is read in the same one. */
  readonly before: Context | null;
}

/** Which messages answered which question, for questions that are edited. */
export interface ReplyIndex {
  /** Null when the question was never answered or was forgotten. */
  get(question: QuestionId): Promise<Answered | null>;
  set(question: QuestionId, answered: Answered): Promise<void>;
}

export const QUESTIONS_KEPT = 10_000;

export function createMemoryReplies(limit: number = QUESTIONS_KEPT): ReplyIndex {
  const kept = createLru<Answered>(limit);
  return {
    get: async (question) => kept.get(questionKey(question)),
    set: async (question, answered) => kept.set(questionKey(question), answered),
  };
}

function questionKey({ chat, message }: QuestionId): string {
  return `${chat}:${message}`;
}
