import type { Language } from '../reply/reply.ts';
import { createMemoryContexts, TALKS_KEPT } from './contexts.ts';
import { OK } from './health.ts';
import { createLru } from './lru.ts';
import { createMemoryAllowances } from './memory-allowances.ts';
import { createMemoryTurns } from './memory-turns.ts';
import { createMemoryReplies } from './replies.ts';
import type { Store } from './store.ts';

export interface MemoryStoreOptions {
  /** How many things of each sort are kept: those used last. */
  readonly limit?: number;
  /** Milliseconds that only go forward. */
  readonly nowMs?: () => number;
}

/** A store that ends with the process, and keeps no feedback. */
export function createMemoryStore({ limit = TALKS_KEPT, nowMs }: MemoryStoreOptions = {}): Store {
  const contexts = createMemoryContexts(limit);
  const replies = createMemoryReplies(limit);
  const languages = createLru<Language | null>(limit);
  const charts = createLru<string>(limit);
  return {
    contexts,
    replies,
    settings: {
      language: async (chat) => languages.get(`${chat}`),
      setLanguage: async (chat, language) => languages.set(`${chat}`, language),
    },
    charts: {
      get: async (picture) => charts.get(picture),
      set: async (picture, fileId) => charts.set(picture, fileId),
    },
    feedback: null,
    turns: createMemoryTurns(),
    allowances: createMemoryAllowances(nowMs === undefined ? {} : { nowMs }),
    health: async () => OK,
    async forget(chat) {
      contexts.forget(chat);
      replies.forget(chat);
      languages.drop((key) => key === `${chat}`);
    },
    close: async () => undefined,
  };
}
