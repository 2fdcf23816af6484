import { setImmediate as turn } from 'node:timers/promises';
import { z } from 'zod';
import type { ApiFetch } from '../../../bot/api-fetch.ts';
import { ME } from '../telegram/me.ts';
import { createResults } from '../telegram/results.ts';
import type { Tapped } from '../telegram/updates.ts';
import { createRecent, type Recent } from './recent.ts';

/** A Telegram inside the process. */
export interface FakeTelegram {
  readonly fetch: ApiFetch;
  /** The buttons that were shown last, each as a tap on it. */
  readonly buttons: Recent<Tapped>;
}

const BUTTONS_KEPT = 2_000;

const sentSchema = z.looseObject({
  chat_id: z.int(),
  message_id: z.int().optional(),
  reply_markup: z.looseObject({
    inline_keyboard: z.array(z.array(z.looseObject({ callback_data: z.string().optional() }))),
  }),
});
const resultSchema = z.looseObject({ message_id: z.int() });

/** Takes every call, in a later turn of the event loop, as a network would. */
export function createFakeTelegram(): FakeTelegram {
  const resultOf = createResults();
  const buttons = createRecent<Tapped>(BUTTONS_KEPT);

  function noteButtons(payload: unknown, result: unknown): void {
    const sent = sentSchema.safeParse(payload);
    if (!sent.success) return;
    const { chat_id: chat, message_id: edited, reply_markup: markup } = sent.data;
    const message = edited ?? resultSchema.safeParse(result).data?.message_id;
    if (message === undefined) return;
    for (const { callback_data: data } of markup.inline_keyboard.flat())
      if (data !== undefined) buttons.add({ chat, message, data });
  }

  return {
    buttons,
    async fetch(url, { body }) {
      await turn();
      const method = url.slice(url.lastIndexOf('/') + 1);
      const text = typeof body === 'string' ? body : await readAll(body);
      const payload = typeof body === 'string' && text !== '' ? JSON.parse(text) : {};
      const result = method === 'getMe' ? ME : resultOf(method, payload);
      noteButtons(payload, result);
      return { json: async () => ({ ok: true, result }) };
    },
  };
}

/** A file that is uploaded is read to its end. */
async function readAll(body: AsyncIterable<unknown>): Promise<string> {
  for await (const chunk of body) void chunk;
  return '';
}
