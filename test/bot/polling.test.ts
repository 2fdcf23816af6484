import process from 'node:process';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createBot } from '../../src/bot/bot.ts';
import { BotConflictError, BotTokenError } from '../../src/bot/errors.ts';
import { NO_OBSERVER } from '../../src/bot/observer.ts';
import { runBot } from '../../src/bot/run.ts';
import { depsFor } from './deps.ts';
import { fakeAnswerer } from './fake-answerer.ts';
import { textUpdate } from './messages.ts';
import { startStandIn, type Fault, type StandIn } from './stand-in.ts';
import { until } from './until.ts';

const TOKEN = '123456:very-secret';
const CHAT = 7;

interface Running {
  /** Asks for a stop and waits for it. */
  stop(): Promise<void>;
  /** Settles when the bot has ended. */
  readonly ended: Promise<void>;
}

let telegram: StandIn;
let lines: string[];
let running: Running[];

beforeEach(async () => {
  telegram = await startStandIn(TOKEN);
  lines = [];
  running = [];
});

afterEach(async () => {
  await Promise.allSettled(running.map((one) => one.stop()));
  await telegram.close();
});

function start(token = TOKEN): Running {
  const stopping = new AbortController();
  const log = pino({ level: 'debug' }, { write: (text) => void lines.push(text) });
  const deps = depsFor(fakeAnswerer());
  const bot = createBot({ token, apiRoot: telegram.url, ...deps, log });
  const backoff = { firstDelayMs: 5, longestDelayMs: 20 };
  const ended = runBot(bot, {
    turns: deps.store.turns,
    observer: NO_OBSERVER,
    signal: stopping.signal,
    log,
    pollSeconds: 20,
    backoff,
  });
  const stop = async (): Promise<void> => {
    stopping.abort();
    await ended;
  };
  const one = { stop, ended };
  running.push(one);
  return one;
}

function times(count: number, fault: Fault): Fault[] {
  return Array.from({ length: count }, () => fault);
}

function callsOf(method: string): StandIn['calls'] {
  return telegram.calls.filter((call) => call.method === method);
}

test('starts, shows its commands in both languages, and answers a question', async () => {
  start();
  telegram.push(textUpdate(1, '甲一'));
  await until(() => telegram.sentTo(CHAT).length === 1);
  expect(telegram.sentTo(CHAT)).toEqual(['你问：甲一']);
  await until(() => callsOf('setMyCommands').length === 2);
  expect(callsOf('getUpdates')[0]?.payload).toMatchObject({
    allowed_updates: [
      'message',
      'edited_message',
      'callback_query',
      'inline_query',
      'my_chat_member',
    ],
  });
});

test('answers the messages of a chat in order, each in the context of the one before', async () => {
  start();
  telegram.push(textUpdate(1, '一'), textUpdate(2, '二'), textUpdate(3, '三'));
  await until(() => telegram.sentTo(CHAT).length === 3);
  expect(telegram.sentTo(CHAT)).toEqual([
    '你问：一',
    '你问：二（上一问：一）',
    '你问：三（上一问：二）',
  ]);
});

test('waits as long as a 429 asks for, then sends the reply once', async () => {
  start();
  telegram.fault('sendMessage', { kind: 'error', code: 429, retryAfter: 0.3 });
  telegram.push(textUpdate(1, '甲一'));
  await until(() => telegram.sentTo(CHAT).length === 1);
  const [first, second] = callsOf('sendMessage').map(({ atMs }) => atMs);
  expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(295);
  expect(telegram.sentTo(CHAT)).toEqual(['你问：甲一']);
});

test.each([
  { name: 'a 502', fault: { kind: 'error', code: 502 } },
  { name: 'a proxy that answers in HTML', fault: { kind: 'html' } },
  { name: 'a broken connection', fault: { kind: 'cut' } },
] as const)('repeats a reply after $name', async ({ fault }) => {
  start();
  telegram.fault('sendMessage', fault, fault);
  telegram.push(textUpdate(1, '甲一'));
  await until(() => telegram.sentTo(CHAT).length === 1);
  expect(callsOf('sendMessage')).toHaveLength(3);
});

test.each([
  { name: 'a 502', fault: { kind: 'error', code: 502 } },
  { name: 'a 429', fault: { kind: 'error', code: 429, retryAfter: 0.01 } },
  { name: 'a broken connection', fault: { kind: 'cut' } },
  { name: 'a conflict that passes', fault: { kind: 'error', code: 409 } },
] as const)('goes on fetching and starts all the same after $name', async ({ fault }) => {
  telegram.fault('getMe', fault);
  telegram.fault('deleteWebhook', fault);
  telegram.fault('getUpdates', fault, fault);
  start();
  telegram.push(textUpdate(1, '甲一'));
  await until(() => telegram.sentTo(CHAT).length === 1);
  expect(telegram.sentTo(CHAT)).toEqual(['你问：甲一']);
});

test('a chat that must wait for a 429 holds up no other', async () => {
  start();
  telegram.fault('sendMessage', { kind: 'error', code: 429, retryAfter: 30 });
  telegram.push(textUpdate(1, '甲一'));
  await until(() => callsOf('sendMessage').length === 1);
  telegram.push(textUpdate(2, '甲二'), textUpdate(3, '乙一', 8));
  await until(() => telegram.sentTo(8).length === 1);
  telegram.push(textUpdate(4, '丙一', 9));
  await until(() => telegram.sentTo(9).length === 1);
  expect(telegram.sentTo(CHAT)).toEqual([]);
  expect(telegram.unconfirmed()).toEqual([1, 2, 3, 4]);
});

test('a stop ends what waits in many chats at once, and all of it goes out after the restart', async () => {
  const warnings: string[] = [];
  const warn = (warning: Error): void => void warnings.push(warning.name);
  process.on('warning', warn);
  const first = start();
  const chats = Array.from({ length: 40 }, (_, index) => index + 1);
  telegram.fault('sendMessage', ...times(40, { kind: 'error', code: 429, retryAfter: 30 }));
  telegram.push(...chats.map((chat) => textUpdate(chat, '甲', chat)));
  await until(() => callsOf('sendMessage').length === 40);
  await first.stop();
  expect(telegram.unconfirmed()).toEqual(chats);
  process.off('warning', warn);
  expect(warnings).toEqual([]);

  start();
  await until(() => telegram.unconfirmed().length === 0);
  expect(chats.filter((chat) => telegram.sentTo(chat).length !== 1)).toEqual([]);
});

test('a reply that Telegram keeps refusing with 5xx is given up, and the next one goes out', async () => {
  start();
  telegram.fault('sendMessage', ...times(16, { kind: 'error', code: 500 }));
  telegram.push(textUpdate(1, '一'), textUpdate(2, '二'));
  await until(() => telegram.sentTo(CHAT).length === 1);
  expect(telegram.sentTo(CHAT)).toEqual(['你问：二']);
});

test('confirms an update only after it was handled', async () => {
  start();
  const release = telegram.hold('sendMessage');
  telegram.push(textUpdate(1, '甲一'));
  await until(() => callsOf('sendMessage').length === 1);
  expect(telegram.unconfirmed()).toEqual([1]);
  release();
  await until(() => telegram.unconfirmed().length === 0);
});

test('a stop in the middle of a batch finishes the reply in work; the others go out after the restart', async () => {
  const first = start();
  const release = telegram.hold('sendMessage');
  telegram.push(textUpdate(1, '一'), textUpdate(2, '二'), textUpdate(3, '三'));
  await until(() => callsOf('sendMessage').length === 1);
  const stopped = first.stop();
  release();
  await stopped;
  expect(telegram.sentTo(CHAT)).toEqual(['你问：一']);
  expect(telegram.unconfirmed()).toEqual([2, 3]);

  start();
  await until(() => telegram.unconfirmed().length === 0);
  expect(telegram.sentTo(CHAT)).toEqual(['你问：一', '你问：二', '你问：三（上一问：二）']);
});

test('a stop while a reply waits to be repeated leaves its update for the restart', async () => {
  const first = start();
  telegram.fault('sendMessage', { kind: 'error', code: 429, retryAfter: 60 });
  telegram.push(textUpdate(1, '一'), textUpdate(2, '二'));
  await until(() => lines.some((text) => text.includes('a Telegram call is repeated')));
  await first.stop();
  expect([telegram.sentTo(CHAT), telegram.unconfirmed()]).toEqual([[], [1, 2]]);

  start();
  await until(() => telegram.unconfirmed().length === 0);
  expect(telegram.sentTo(CHAT)).toEqual(['你问：一', '你问：二（上一问：一）']);
});

test('a stop while there is nothing to do is immediate', async () => {
  const bot = start();
  await until(() => callsOf('getUpdates').length === 1);
  await bot.stop();
  expect(telegram.sentTo(CHAT)).toEqual([]);
});

test('a stop before Telegram can be reached is clean', async () => {
  telegram.fault('getMe', ...times(1000, { kind: 'cut' }));
  const bot = start();
  await until(() => callsOf('getMe').length > 1);
  await bot.stop();
  expect(callsOf('getUpdates')).toEqual([]);
});

test('a wrong token ends it with a word on what to do', async () => {
  const ended = start('1:wrong').ended;
  await expect(ended).rejects.toThrow(BotTokenError);
  await expect(ended).rejects.toThrow('BotFather');
});

test('a token that is revoked while it runs ends it as well', async () => {
  telegram.fault('getUpdates', { kind: 'error', code: 401 });
  await expect(start().ended).rejects.toThrow(BotTokenError);
});

test('an empty token is refused before anything is sent', () => {
  expect(() => start(' ')).toThrow(BotTokenError);
});

test('another program that keeps fetching ends it with a word on what to do', async () => {
  telegram.fault('getUpdates', ...times(5, { kind: 'error', code: 409 }));
  await expect(start().ended).rejects.toThrow(BotConflictError);
});

test('of all that goes wrong, neither the token nor what users write is logged', async () => {
  const quoting = {
    kind: 'error',
    code: 400,
    description: 'Bad Request: no "机密词" here',
  } as const;
  telegram.fault('getMe', { kind: 'cut' }, { kind: 'html' });
  telegram.fault('sendMessage', { kind: 'cut' }, quoting, quoting);
  telegram.fault('sendMessage', { kind: 'error', code: 403, description: 'Forbidden: blocked' });
  start();
  telegram.push(textUpdate(1, '机密词'), textUpdate(2, '机密词'), textUpdate(3, '完'));
  await until(() => telegram.sentTo(CHAT).length === 1);
  const log = lines.join('');
  expect(log).toContain('an update failed');
  expect(log).toContain('no apology was possible');
  expect(log).toContain('the chat takes no messages');
  expect(log).not.toContain('very-secret');
  expect(log).not.toContain('机密词');
});
