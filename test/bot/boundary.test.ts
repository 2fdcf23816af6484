import { Bot, type Context } from 'grammy';
import type { Update } from 'grammy/types';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { errorBoundary } from '../../src/bot/boundary.ts';
import { texts } from '../../src/bot/texts.ts';
import { depsFor } from './deps.ts';
import { fakeAnswerer } from './fake-answerer.ts';
import { ME } from './me.ts';
import { recorder, type Call, type ScriptedFault } from './recorder.ts';

const from = { id: 7, is_bot: false, first_name: '李', language_code: 'en' };
const chat = { id: 7, type: 'private', first_name: '李' } as const;
const message = { message_id: 11, date: 1, chat, from, text: '甲' };
const tap: Update = {
  update_id: 1,
  callback_query: { id: 'q', from, chat_instance: 'c', data: 'd', message },
};
const typing: Update = { update_id: 1, inline_query: { id: 'i', from, query: '甲', offset: '' } };

/** What the bot does about an update that it handles with `work`. */
async function handled(
  update: Update,
  work: (ctx: Context) => Promise<unknown>,
  faults: readonly ScriptedFault[] = [],
): Promise<{ calls: readonly Call[]; log: string }> {
  const { calls, transformer } = recorder(faults);
  const log: string[] = [];
  const bot = new Bot('1:test', { botInfo: ME });
  bot.api.config.use(transformer);
  const logger = pino({ level: 'info' }, { write: (text) => void log.push(text) });
  bot.use(errorBoundary({ ...depsFor(fakeAnswerer()), log: logger }), work);
  await bot.handleUpdate(update);
  return { calls, log: log.join('') };
}

const fail = async (): Promise<void> => {
  throw new Error('a fault');
};

test('a fault after a tap is told above the button', async () => {
  const { calls, log } = await handled(tap, fail);
  const { apology: text } = texts.en;
  expect(calls).toEqual([
    { method: 'answerCallbackQuery', payload: { callback_query_id: 'q', text, cache_time: 0 } },
  ]);
  expect(log).toContain('an update failed');
});

test('a fault of inline mode offers nothing, and is asked for again at once', async () => {
  const { calls } = await handled(typing, fail);
  expect(calls).toEqual([
    {
      method: 'answerInlineQuery',
      payload: { inline_query_id: 'i', results: [], cache_time: 0, is_personal: true },
    },
  ]);
});

test('an answer that comes too late is no fault, and nobody apologises for it', async () => {
  const { calls, log } = await handled(tap, (ctx) => ctx.answerCallbackQuery('甲'), [
    {
      method: 'answerCallbackQuery',
      error_code: 400,
      description:
        'Bad Request: query is too old and response timeout expired or query ID is invalid',
    },
  ]);
  expect(calls).toHaveLength(1);
  expect(log).toContain('too late');
  expect(log).not.toContain('an update failed');
});

test.each([
  { error_code: 403, description: 'Forbidden: bot was blocked by the user' },
  { error_code: 403, description: 'Forbidden: bot was kicked from the supergroup chat' },
  {
    error_code: 400,
    description: 'Bad Request: not enough rights to send text messages to the chat',
  },
  { error_code: 400, description: 'Bad Request: have no rights to send a message' },
  { error_code: 400, description: 'Bad Request: CHAT_WRITE_FORBIDDEN' },
  { error_code: 400, description: 'Bad Request: TOPIC_CLOSED' },
])('a chat that takes no messages gets no apology: $description', async (refusal) => {
  const faults = [{ method: 'sendMessage', ...refusal }];
  const update = { update_id: 1, message };
  const { calls, log } = await handled(update, (ctx) => ctx.reply('甲'), faults);
  expect(calls).toHaveLength(1);
  expect(log).toContain('takes no messages');
  expect(log).not.toContain('an update failed');
});

test('a tap in a chat that takes no messages is answered without a word', async () => {
  const faults = [{ method: 'sendMessage', error_code: 403, description: 'Forbidden: kicked' }];
  const { calls } = await handled(tap, (ctx) => ctx.reply('甲'), faults);
  expect(calls.at(-1)).toEqual({
    method: 'answerCallbackQuery',
    payload: { callback_query_id: 'q' },
  });
});

test('a fault where nobody can be told is logged', async () => {
  const member = { user: from, status: 'member' } as const;
  const { log } = await handled(
    {
      update_id: 1,
      my_chat_member: { chat, from, date: 1, old_chat_member: member, new_chat_member: member },
    },
    fail,
  );
  expect(log).toContain('an update failed');
});

test('what is told above a button fits there', () => {
  const notices = [texts.zh, texts.en].flatMap(({ apology, slowDown }) => [apology, slowDown]);
  expect(notices.filter((notice) => notice.length > 200)).toEqual([]);
});
