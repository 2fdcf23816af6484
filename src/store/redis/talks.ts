import * as z from 'zod';
import { answeredSchema } from '../answered-schema.ts';
import { contextSchema } from '../context-schema.ts';
import type { ContextStore } from '../contexts.ts';
import { parseJson } from '../json.ts';
import type { Keys } from '../keys.ts';
import type { Answered, QuestionId, ReplyIndex } from '../replies.ts';
import type { ChartFiles, SettingStore } from '../store.ts';
import type { Shelf, Shelves } from './shelves.ts';

export interface Shelved {
  readonly shelves: Shelves;
  readonly keys: Keys;
  readonly shelf: Shelf;
}

export function createRedisContexts({ shelves, keys, shelf }: Shelved): ContextStore {
  return {
    async get(talk) {
      const key = keys.talk(talk);
      const body = await shelves.get(shelf, key);
      return parseJson(body && keys.open(talk.chat, key, body), contextSchema);
    },
    async set(talk, context) {
      const key = keys.talk(talk);
      const value = keys.seal(talk.chat, key, JSON.stringify(context));
      await shelves.put(shelf, { key, chat: keys.chat(talk.chat), value });
    },
  };
}

export interface ShelvedReplies extends Shelved {
  /** Which question a message answered. */
  readonly messages: Shelf;
}

const questionNumber = z.int();

/** Ids of messages have to come back, so they are sealed with the rest and not hashed. */
export function createRedisReplies({ shelves, keys, shelf, messages }: ShelvedReplies): ReplyIndex {
  async function get(question: QuestionId): Promise<Answered | null> {
    const key = keys.message(question);
    const found = await shelves.getWithDays(shelf, key);
    if (found === null) return null;
    // Reading counts as using; once a day is enough to be told apart from what nobody uses.
    if (found.daysLeft < shelf.days - 1)
      await shelves.put(shelf, { key, chat: keys.chat(question.chat), value: found.value });
    return parseJson(keys.open(question.chat, key, found.value), answeredSchema);
  }

  return {
    get,
    async ofMessage(message) {
      const key = keys.message(message);
      const body = await shelves.get(messages, key);
      const asked = parseJson(body && keys.open(message.chat, key, body), questionNumber);
      if (asked === null) return null;
      const question = { chat: message.chat, message: asked };
      const answered = await get(question);
      return answered?.messages.includes(message.message) ? { question, answered } : null;
    },
    async set(question, answered) {
      const chat = keys.chat(question.chat);
      const put = (from: Shelf, key: string, text: string): Promise<void> =>
        shelves.put(from, { key, chat, value: keys.seal(question.chat, key, text) });
      await Promise.all([
        put(shelf, keys.message(question), JSON.stringify(answered)),
        ...answered.messages.map((message) =>
          put(messages, keys.message({ chat: question.chat, message }), `${question.message}`),
        ),
      ]);
    },
  };
}

const languageSchema = z.enum(['zh', 'en']);

export function createRedisSettings({ shelves, keys, shelf }: Shelved): SettingStore {
  return {
    async language(chat) {
      return languageSchema.safeParse(await shelves.get(shelf, keys.chat(chat))).data ?? null;
    },
    async setLanguage(chat, language) {
      const key = keys.chat(chat);
      if (language === null) await shelves.drop(shelf, key);
      else await shelves.put(shelf, { key, chat: key, value: language });
    },
  };
}

/** Pictures show the knowledge and belong to no chat, so nothing about them is hidden. */
export function createRedisCharts({ shelves, shelf }: Omit<Shelved, 'keys'>): ChartFiles {
  return {
    get: (picture) => shelves.get(shelf, picture),
    set: (picture, fileId) => shelves.put(shelf, { key: picture, chat: null, value: fileId }),
  };
}
