import type { Language } from '../reply/reply.ts';
import { createMemoryContexts } from './contexts.ts';
import { createLru } from './lru.ts';
import { createMemoryReplies } from './replies.ts';
import type { Store } from './store.ts';

/** A store that ends with the process. */
export function createMemoryStore(): Store {
  const languages = createLru<Language>(10_000);
  const charts = createLru<string>(1_000);
  return {
    contexts: createMemoryContexts(),
    replies: createMemoryReplies(),
    settings: {
      language: async (chat) => languages.get(String(chat)),
      async setLanguage(chat, language) {
        if (language) languages.set(String(chat), language);
      },
    },
    charts: {
      get: async (picture) => charts.get(picture),
      set: async (picture, fileId) => charts.set(picture, fileId),
    },
    feedback: null,
    forget: async () => undefined,
    close: async () => undefined,
  };
}
