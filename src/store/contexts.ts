import type { Context } from '../reply/answerer.ts';
import { createLru, type Ageing } from './lru.ts';

/** Whose talk it is: a private chat, or one person in a group, where each is followed apart. */
export interface TalkId {
  readonly chat: number;
  /** Null in private chats. */
  readonly person: number | null;
}

/** What the last question of a talk was about. Asynchronous, so that a shared store can stand in. */
export interface ContextStore {
  /** Null when the talk is new or was forgotten. */
  get(talk: TalkId): Promise<Context | null>;
  set(talk: TalkId, context: Context): Promise<void>;
}

/** A part of a store that knows what belongs to a chat. */
export interface Forgetting {
  forget(chat: number): void;
}

export function createMemoryContexts(limit: number, ageing: Ageing): ContextStore & Forgetting {
  const kept = createLru<Context>(limit, ageing);
  return {
    get: async (talk) => kept.get(talkKey(talk)),
    set: async (talk, context) => kept.set(talkKey(talk), context),
    forget: (chat) => kept.drop((key) => isOfChat(key, chat)),
  };
}

/** Whether a key of `talkKey`, or one that begins like it, belongs to a chat. */
export function isOfChat(key: string, chat: number): boolean {
  return key === `${chat}` || key.startsWith(`${chat}:`);
}

export function talkKey({ chat, person }: TalkId): string {
  return person === null ? `${chat}` : `${chat}:${person}`;
}
