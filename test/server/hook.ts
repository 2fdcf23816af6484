import { createServer } from 'node:net';
import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { createBot } from '../../src/bot/bot.ts';
import { NO_OBSERVER, type Observer } from '../../src/bot/observer.ts';
import type { Answerer } from '../../src/reply/answerer.ts';
import type { Refusal } from '../../src/server/webhook/app.ts';
import { runWebhook } from '../../src/server/webhook/run-webhook.ts';
import type { Store } from '../../src/store/store.ts';
import { depsFor } from '../bot/deps.ts';
import { fakeAnswerer } from '../bot/fake-answerer.ts';
import { startStandIn, type StandIn } from '../bot/stand-in.ts';
import { SECRET } from './sender.ts';

export const TOKEN = '123456:very-secret';

export async function openTelegram(): Promise<StandIn> {
  const telegram = await startStandIn(TOKEN);
  onTestFinished(() => telegram.close());
  return telegram;
}

export interface HookOptions {
  readonly answerer?: Answerer;
  readonly port?: number;
  readonly store?: Store;
  readonly observer?: Observer;
  readonly patienceMs?: number;
  readonly callTimeoutSeconds?: number;
  readonly room?: number;
}

export interface Hook {
  /** Where updates go to. */
  readonly url: string;
  readonly port: number;
  /** Resolves when Telegram knows the address. */
  readonly connected: Promise<void>;
  readonly ended: Promise<void>;
  /** Asks for a stop and waits for it. */
  stop(): Promise<void>;
  readonly refusals: readonly Refusal[];
  /** What was logged. */
  readonly lines: readonly string[];
}

/** A bot behind a webhook, with waits that are short. */
export async function openHook(telegram: StandIn, options: HookOptions = {}): Promise<Hook> {
  const { answerer = fakeAnswerer(), store, observer = NO_OBSERVER, ...others } = options;
  const port = options.port ?? (await freePort());
  const url = `http://127.0.0.1:${port}/updates`;
  const lines: string[] = [];
  const refusals: Refusal[] = [];
  const log = pino({ level: 'debug' }, { write: (text) => void lines.push(text) });
  const stopping = new AbortController();
  const deps = { ...depsFor(answerer, store ? { store } : {}), observer };
  const { callTimeoutSeconds } = options;
  const bot = createBot({
    token: TOKEN,
    apiRoot: telegram.url,
    ...(callTimeoutSeconds === undefined ? {} : { callTimeoutSeconds }),
    ...deps,
    log,
  });
  let ended: Promise<void> = Promise.resolve();
  const connected = new Promise<void>((resolve) => {
    ended = runWebhook(bot, {
      webhook: { url, secret: SECRET, host: '127.0.0.1', port },
      turns: deps.store.turns,
      signal: stopping.signal,
      log,
      observer,
      backoff: { firstDelayMs: 5, longestDelayMs: 20 },
      onConnected: resolve,
      onRefusal: (why) => void refusals.push(why),
      ...others,
    });
  });
  const stop = async (): Promise<void> => {
    stopping.abort();
    await ended;
  };
  onTestFinished(async () => void (await Promise.allSettled([stop()])));
  return { url, port, connected, ended, stop, refusals, lines };
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
