import type { Language } from '../reply/reply.ts';
import { createMemoryContexts, TALKS_KEPT } from './contexts.ts';
import { createLru } from './lru.ts';
import { createMemoryReplies } from './replies.ts';
import type { Store } from './store.ts';

/** A store that ends with the process. It keeps the `limit` things of each sort used last, and no feedback. */
export function createMemoryStore(limit: number = TALKS_KEPT): Store {
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
    async forget(chat) {
      contexts.forget(chat);
      replies.forget(chat);
      languages.drop((key) => key === `${chat}`);
    },
    close: async () => undefined,
  };
}
