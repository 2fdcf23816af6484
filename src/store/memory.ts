import type { Language } from '../reply/reply.ts';
import { createMemoryContexts } from './contexts.ts';
import { OK } from './health.ts';
import { createLru } from './lru.ts';
import { createMemoryAllowances } from './memory-allowances.ts';
import { createMemoryTurns } from './memory-turns.ts';
import { TALK_DAYS } from './periods.ts';
import { createMemoryReplies } from './replies.ts';
import type { Store } from './store.ts';

const KEPT = 10_000;
const DAY_MS = 86_400_000;

export interface MemoryStoreOptions {
  /** How many things of each sort are kept: those used last. */
  readonly limit?: number;
  /** Milliseconds that only go forward. */
  readonly nowMs?: () => number;
}

/** A store that ends with the process, and keeps no feedback. */
export function createMemoryStore({
  limit = KEPT,
  nowMs = () => performance.now(),
}: MemoryStoreOptions = {}): Store {
  const ageing = { longestMs: TALK_DAYS * DAY_MS, nowMs };
  const contexts = createMemoryContexts(limit, ageing);
  const replies = createMemoryReplies(limit, ageing);
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
    allowances: createMemoryAllowances({ nowMs }),
    health: async () => OK,
    async forget(chat) {
      contexts.forget(chat);
      replies.forget(chat);
      languages.drop((key) => key === `${chat}`);
    },
    close: async () => undefined,
  };
}
