import { InputFile, type Transformer } from 'grammy';
import type { InlineQueryResultArticle } from 'grammy/types';
import { pino } from 'pino';
import { createBot } from '../../src/bot/bot.ts';
import type { Knowledge } from '../../src/knowledge/model.ts';
import { createAnswerer } from '../../src/reply/answerer.ts';
import { createMemoryStore } from '../../src/store/memory.ts';
import { depsFor } from '../bot/deps.ts';
import { keptFeedback } from '../bot/kept-feedback.ts';
import { ME } from '../bot/me.ts';
import { createTelegram, type ShownMessage } from '../bot/walk/telegram.ts';
import { said, tapped, typed, type Body, type Place } from '../bot/walk/updates.ts';
import type { Act, Scene } from './scenes.ts';

/** What stands in a chat, from top to bottom. */
export type Item =
  | { readonly type: 'said'; readonly text: string }
  | { readonly type: 'reply'; readonly message: ShownMessage; readonly photo: Uint8Array | null }
  | {
      readonly type: 'offered';
      readonly query: string;
      readonly results: readonly InlineQueryResultArticle[];
    };

/** Plays a scene to the real bot; gives what the chat shows at its end. */
export async function play({ acts, languageCode }: Scene, knowledge: Knowledge): Promise<Item[]> {
  const place = placeOf(languageCode);
  const telegram = createTelegram();
  const photos: Uint8Array[] = [];
  const results: InlineQueryResultArticle[] = [];
  const bot = createBot({
    token: '1:test',
    ...depsFor(createAnswerer(knowledge), {
      knowledge,
      store: { ...createMemoryStore(), feedback: keptFeedback() },
    }),
    log: pino({ level: 'warn' }),
  });
  bot.botInfo = ME;
  bot.api.config.use(telegram.transformer, keeping(photos, results));
  const words: Item[] = [];
  for (const [at, act] of acts.entries()) {
    if (act.type === 'say') words.push({ type: 'said', text: act.text });
    const messages = telegram.messages();
    await bot.handleUpdate({ update_id: at + 1, ...bodyOf(act, place, messages) });
    if (act.type === 'inline') words.push({ type: 'offered', query: act.query, results });
  }
  const replies = telegram.messages().map((message): Item => ({
    type: 'reply',
    message,
    photo: message.isPhoto ? (photos.shift() ?? null) : null,
  }));
  return [...words, ...replies];
}

function placeOf(language_code: string): Place {
  const from = { id: 7, is_bot: false, first_name: '李', language_code };
  return { chat: { id: 7, type: 'private', first_name: '李' }, from };
}

function bodyOf(act: Act, place: Place, messages: readonly ShownMessage[]): Body {
  switch (act.type) {
    case 'say':
      return { message: said(place, 10, act.text) };
    case 'inline':
      return typed(place, act.query, '');
    case 'tap': {
      const on = messages.findLast(({ rows }) => rows.length > 0);
      const button = on?.rows.flat().find(({ text }) => text.startsWith(act.label));
      if (!on || !button || !('callback_data' in button))
        throw new Error(`no button ${act.label} is there to be tapped`);
      return tapped(place, on, button.callback_data);
    }
    default:
      return act satisfies never;
  }
}

/** Keeps what the chat does not: the bytes of pictures, and what was offered inline. */
function keeping(photos: Uint8Array[], results: InlineQueryResultArticle[]): Transformer {
  return async (prev, method, payload, signal) => {
    if ('photo' in payload && payload.photo instanceof InputFile) {
      const raw = await payload.photo.toRaw();
      if (raw instanceof Uint8Array) photos.push(raw);
    }
    if ('results' in payload)
      for (const one of payload.results) if (one.type === 'article') results.push(one);
    return prev(method, payload, signal);
  };
}
