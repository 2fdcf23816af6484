import * as z from 'zod';
import { contextSchema } from '../context-schema.ts';
import type { ContextStore } from '../contexts.ts';
import { parseJson } from '../json.ts';
import type { Table } from './table.ts';

const row = z.object({ body: z.string() });

export function createSqliteContexts({ database, keys, now, expire }: Table): ContextStore {
  return {
    async get(talk) {
      const key = keys.talk(talk);
      const found = row.safeParse(database.get('SELECT body FROM contexts WHERE talk = ?', key));
      if (!found.success) return null;
      return parseJson(keys.open(talk.chat, key, found.data.body), contextSchema);
    },
    async set(talk, context) {
      const key = keys.talk(talk);
      const body = keys.seal(talk.chat, key, JSON.stringify(context));
      const chat = keys.chat(talk.chat);
      database.quickly(() => {
        database.put('contexts', { talk: key, chat, body, at: now().toISOString() });
        expire();
      });
    },
  };
}
