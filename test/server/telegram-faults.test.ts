import { expect, test } from 'vitest';
import { createMemoryStore } from '../../src/store/memory.ts';
import { textUpdate } from '../bot/messages.ts';
import type { Fault } from '../bot/stand-in.ts';
import { until } from '../bot/until.ts';
import { openHook, openTelegram, type HookOptions } from './hook.ts';
import { createSender } from './sender.ts';

const CHAT = 7;
const times = (count: number, fault: Fault): Fault[] => Array.from({ length: count }, () => fault);

/** A bot behind a webhook that is connected, and who brings it updates. */
async function open(options: HookOptions = {}) {
  const telegram = await openTelegram();
  const hook = await openHook(telegram, options);
  await hook.connected;
  return { telegram, hook, sender: createSender({ url: () => hook.url }) };
}

test.each<{ name: string; faults: readonly Fault[]; options?: HookOptions }>([
  { name: 'a 429', faults: [{ kind: 'error', code: 429, retryAfter: 0.05 }] },
  { name: 'a 500', faults: [{ kind: 'error', code: 500 }] },
  { name: 'a proxy that answers in HTML', faults: times(2, { kind: 'html' }) },
  { name: 'a connection that breaks', faults: times(3, { kind: 'cut' }) },
  {
    name: 'no answer at all',
    faults: [{ kind: 'silence' }],
    options: { callTimeoutSeconds: 0.1 },
  },
])('after $name the reply goes out once, at the first delivery', async ({ faults, options }) => {
  const { telegram, sender } = await open(options);
  telegram.fault('sendMessage', ...faults);
  await sender.send(textUpdate(1, '甲'));
  expect(sender.answers(1)).toEqual([200]);
  expect(telegram.sentTo(CHAT)).toEqual(['你问：甲']);
});

test('a reply whose answer breaks off in the middle is sent again: it may not have gone out', async () => {
  const { telegram, sender } = await open();
  telegram.fault('sendMessage', { kind: 'half' });
  await sender.send(textUpdate(1, '甲'));
  expect(sender.answers(1)).toEqual([200]);
  expect(telegram.sentTo(CHAT)).toEqual(['你问：甲', '你问：甲']);
});

test.each<{ name: string; faults: readonly Fault[] }>([
  { name: 'keeps answering 500', faults: times(20, { kind: 'error', code: 500 }) },
  {
    name: 'wants to be left alone for long',
    faults: times(3, { kind: 'error', code: 429, retryAfter: 3_600 }),
  },
])(
  'while Telegram $name the update is put off, and answered once it takes it',
  async ({ faults }) => {
    const { telegram, hook, sender } = await open();
    telegram.fault('sendMessage', ...faults);
    await sender.send(textUpdate(1, '甲'));
    expect(hook.refusals).toContain('put-off');
    expect(sender.answers(1).slice(0, -1)).toEqual(hook.refusals.map(() => 503));
    expect(telegram.sentTo(CHAT)).toEqual(['你问：甲']);
  },
);

test('while Telegram is away nothing is lost, nothing is answered twice, and chats keep their order', async () => {
  const { telegram, hook, sender } = await open({ patienceMs: 30, room: 30 });
  const chats = Array.from({ length: 10 }, (_, index) => index + 1);
  const updates = chats.flatMap((chat) => [
    textUpdate(chat, '一', chat),
    textUpdate(chat + 100, '二', chat),
  ]);
  const back = telegram.away();
  const sent = sender.send(...updates);
  await until(() => hook.refusals.filter((why) => why === 'late').length > 20);
  back();
  await sent;
  for (const chat of chats)
    expect(telegram.sentTo(chat)).toEqual(['你问：一', '你问：二（上一问：一）']);
});

test('a process that stops while Telegram is away leaves its updates to the next', async () => {
  const store = createMemoryStore();
  const telegram = await openTelegram();
  const first = await openHook(telegram, { store });
  await first.connected;
  const sender = createSender({ url: () => first.url });
  const back = telegram.away();
  const sent = sender.send(...[1, 2, 3].map((id) => textUpdate(id, '甲', id)));
  await until(() => first.lines.filter((line) => line.includes('is repeated')).length >= 3);
  await first.stop();
  back();
  const second = await openHook(telegram, { store, port: first.port });
  await second.connected;
  await sent;
  for (const chat of [1, 2, 3]) expect(telegram.sentTo(chat)).toEqual(['你问：甲']);
});

test('a tap that Telegram does not answer is given up, not brought again', async () => {
  const { telegram, sender } = await open();
  telegram.fault('answerCallbackQuery', ...times(20, { kind: 'error', code: 500 }));
  const { message } = textUpdate(2, '甲');
  if (message?.from === undefined) throw new Error('the message has a sender');
  const { from } = message;
  await sender.send({
    update_id: 2,
    callback_query: { id: 'q', from, chat_instance: 'c', data: 'nobody made this', message },
  });
  expect(sender.answers(2)).toEqual([200]);
});
