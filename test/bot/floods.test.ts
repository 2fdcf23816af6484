import { pino } from 'pino';
import type { Chat, Update, User } from 'grammy/types';
import { expect, test } from 'vitest';
import { createBot } from '../../src/bot/bot.ts';
import { ASKING, TYPING } from '../../src/bot/limits/flood.ts';
import { texts } from '../../src/bot/texts.ts';
import { createMemoryStore } from '../../src/store/memory.ts';
import { depsFor } from './deps.ts';
import { fakeAnswerer } from './fake-answerer.ts';
import { ME } from './me.ts';
import { recorder, type Call } from './recorder.ts';

const GROUP: Chat.SupergroupChat = { id: -100, type: 'supergroup', title: '群' };
const MENTION = { type: 'mention', offset: 0, length: 8 } as const;

type Body = Omit<Update, 'update_id'>;

const person = (id: number, language_code = 'zh'): User => ({
  id,
  is_bot: false,
  first_name: '李',
  language_code,
});

function message(from: User, chat?: Chat.SupergroupChat) {
  const place = chat ?? ({ id: from.id, type: 'private', first_name: '李' } as const);
  return { message_id: 10, date: 1, chat: place, from, text: '@zonebot 甲', entities: [MENTION] };
}

const asks = (id: number, language?: string): Body => ({ message: message(person(id, language)) });
const asksInGroup = (id: number): Body => ({ message: message(person(id), GROUP) });
const edits = (id: number): Body => ({
  edited_message: { ...message(person(id)), edit_date: 2 },
});
const taps = (id: number, chat?: Chat.SupergroupChat): Body => ({
  callback_query: {
    id: 'q',
    from: person(id),
    chat_instance: 'c',
    data: 'd',
    message: { ...message({ ...person(ME.id), is_bot: true }, chat), message_id: 11 },
  },
});
const types = (id: number): Body => ({
  inline_query: { id: 'i', from: person(id), query: '甲', offset: '' },
});

const times = (count: number, body: Body): Body[] => Array.from({ length: count }, () => body);

/** A bot whose clock stands still until `pass`; `give` tells the calls that the updates made. */
function quickBot() {
  let nowMs = 0;
  let lastUpdate = 0;
  const { calls, transformer } = recorder();
  const bot = createBot({
    token: '1:test',
    ...depsFor(fakeAnswerer(), { store: createMemoryStore({ nowMs: () => nowMs }) }),
    log: pino({ level: 'silent' }),
  });
  bot.botInfo = ME;
  bot.api.config.use(transformer);

  async function give(bodies: readonly Body[]): Promise<readonly Call[]> {
    const before = calls.length;
    for (const body of bodies) {
      lastUpdate += 1;
      await bot.handleUpdate({ update_id: lastUpdate, ...body });
    }
    return calls.slice(before);
  }
  return { give, pass: (ms: number) => void (nowMs += ms) };
}

const told = (calls: readonly Call[], language: 'zh' | 'en' = 'zh'): number =>
  calls.filter(({ payload }) => payload['text'] === texts[language].slowDown).length;

test.each([{ language: 'zh' }, { language: 'en' }] as const)(
  'a person who asks too fast is told once in $language, and then answered as the tokens come back',
  async ({ language }) => {
    const { give, pass } = quickBot();
    const flood = times(ASKING.burst + 30, asks(7, language));
    const calls = await give(flood);
    expect(calls).toHaveLength(ASKING.burst + 1);
    expect(told(calls, language)).toBe(1);
    pass(ASKING.refillMs);
    const slowed = await give(flood);
    expect(slowed).toHaveLength(1);
    expect(told(slowed, language)).toBe(0);
  },
);

test('others are answered as before, in a group too', async () => {
  const { give } = quickBot();
  await give(times(ASKING.burst + 5, asksInGroup(7)));
  const calls = await give(times(ASKING.burst, asksInGroup(8)));
  expect(calls).toHaveLength(ASKING.burst);
  expect(told(calls)).toBe(0);
});

test('in a group, the word is for the one who floods', async () => {
  const { give } = quickBot();
  const last = (await give(times(ASKING.burst + 1, asksInGroup(7)))).at(-1);
  expect(last).toMatchObject({
    method: 'sendMessage',
    payload: { chat_id: GROUP.id, reply_parameters: { message_id: 10 } },
  });
});

test('the same person counts once in all chats, and edits count as well', async () => {
  const { give } = quickBot();
  await give(times(ASKING.burst - 1, asks(7)));
  await give([edits(7)]);
  expect(told(await give([asksInGroup(7)]))).toBe(1);
  expect(await give([edits(7)])).toEqual([]);
});

test('what is not said to the bot counts for nobody', async () => {
  const { give } = quickBot();
  const chatter = { message: { ...message(person(7), GROUP), entities: [] } };
  expect(await give(times(ASKING.burst * 2, chatter))).toEqual([]);
  expect(told(await give(times(ASKING.burst, asksInGroup(7))))).toBe(0);
});

test.each([{ where: 'a private chat' }, { where: 'a group', chat: GROUP }])(
  'a button pressed too often in $where is told above the button once, and always answered',
  async ({ chat }) => {
    const { give } = quickBot();
    await give(times(ASKING.burst, taps(7, chat)));
    const calls = await give(times(3, taps(7, chat)));
    const text = texts.zh.slowDown;
    expect(calls).toEqual([
      {
        method: 'answerCallbackQuery',
        payload: { callback_query_id: 'q', text, cache_time: 3 },
      },
      { method: 'answerCallbackQuery', payload: { callback_query_id: 'q', cache_time: 3 } },
      { method: 'answerCallbackQuery', payload: { callback_query_id: 'q', cache_time: 3 } },
    ]);
  },
);

test('typing inline too fast offers nothing for a moment, and takes nothing from asking', async () => {
  const { give } = quickBot();
  await give(times(TYPING.burst, types(7)));
  expect(await give(times(3, types(7)))).toEqual([
    {
      method: 'answerInlineQuery',
      payload: { inline_query_id: 'i', results: [], cache_time: 3, is_personal: true },
    },
  ]);
  expect(told(await give([asks(7)]))).toBe(0);
});
