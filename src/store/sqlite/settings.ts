import * as z from 'zod';
import type { SettingStore } from '../store.ts';
import type { Table } from './table.ts';

const row = z.object({ language: z.enum(['zh', 'en']) });

/** What a chat chose is kept until the chat is forgotten. */
export function createSqliteSettings({ database, keys }: Omit<Table, 'expire'>): SettingStore {
  return {
    async language(chat) {
      const found = database.get('SELECT language FROM settings WHERE chat = ?', keys.chat(chat));
      return row.safeParse(found).data?.language ?? null;
    },
    async setLanguage(chat, language) {
      const key = keys.chat(chat);
      database.transaction(() => {
        if (language === null) database.run('DELETE FROM settings WHERE chat = ?', key);
        else database.put('settings', { chat: key, language });
      });
    },
  };
}
