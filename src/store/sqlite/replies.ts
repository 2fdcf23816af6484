import * as z from 'zod';
import { answeredSchema } from '../answered-schema.ts';
import type { Answered, QuestionId, ReplyIndex } from '../replies.ts';
import { parseJson } from '../json.ts';
import type { Table } from './table.ts';

const row = z.object({ body: z.string(), at: z.string() });
const link = z.object({ body: z.string() });
const questionNumber = z.int();
const DAY_MS = 86_400_000;

/** Ids of messages have to come back, so they are sealed with the rest and not hashed. */
export function createSqliteReplies(table: Table): ReplyIndex {
  const { database, keys } = table;
  return {
    get: async (question) => read(question, table),
    async ofMessage(message) {
      const key = keys.message(message);
      const found = link.safeParse(
        database.get('SELECT body FROM reply_messages WHERE message = ?', key),
      );
      if (!found.success) return null;
      const asked = parseJson(keys.open(message.chat, key, found.data.body), questionNumber);
      if (asked === null) return null;
      const question = { chat: message.chat, message: asked };
      const answered = read(question, table);
      return answered && { question, answered };
    },
    set: async (question, answered) => write(question, answered, table),
  };
}

function read(question: QuestionId, { database, keys, now }: Table): Answered | null {
  const key = keys.message(question);
  const found = row.safeParse(database.get('SELECT body, at FROM replies WHERE question = ?', key));
  if (!found.success) return null;
  const { body, at } = found.data;
  // Reading counts as using; once a day is enough to be told apart from what nobody uses.
  if (now().getTime() - Date.parse(at) > DAY_MS)
    database.run('UPDATE replies SET at = ? WHERE question = ?', now().toISOString(), key);
  return parseJson(keys.open(question.chat, key, body), answeredSchema);
}

function write(question: QuestionId, answered: Answered, table: Table): void {
  const { database, keys, now, expire } = table;
  const { chat } = question;
  const key = keys.message(question);
  const body = keys.seal(chat, key, JSON.stringify(answered));
  database.quickly(() => {
    // The messages of an earlier answer go with it.
    database.put('replies', {
      question: key,
      chat: keys.chat(chat),
      body,
      at: now().toISOString(),
    });
    for (const message of answered.messages) {
      const place = keys.message({ chat, message });
      const asked = keys.seal(chat, place, String(question.message));
      database.put('reply_messages', { message: place, question: key, body: asked });
    }
    expire();
  });
}
