import { GrammyError, type Bot } from 'grammy';
import { forApi } from '../../bot/api-signal.ts';
import { publishCommands } from '../../bot/commands.ts';
import { connect, type ConnectOptions } from '../../bot/connect.ts';
import { createDelivery, type Deliver } from '../../bot/deliver.ts';
import { describeFault } from '../../bot/errors.ts';
import { observed } from '../../bot/observed.ts';
import { ALLOWED_UPDATES } from '../../bot/observer.ts';
import { persist } from '../../bot/persist.ts';
import { listen, type Address } from '../listen.ts';
import { createWebhookApp, type WebhookAppOptions } from './app.ts';
import { createGate } from './gate.ts';

export interface Webhook extends Address {
  /** The public address that Telegram is told. */
  readonly url: string;
  readonly secret: string;
}

export interface RunWebhookOptions
  extends ConnectOptions, Pick<WebhookAppOptions, 'onRefusal' | 'patienceMs'> {
  readonly webhook: Webhook;
  /** How many updates are in work at once. */
  readonly room?: number;
}

/** As many as Telegram delivers at once at most, whatever the number of processes behind the address. */
const DEFAULT_ROOM = 100;
/** Telegram delivers the updates of a chat one by one; others that speak like it may not. */
const LANE_SHARE = 10;
const MOST_CONNECTIONS = 100;

/** Telegram does not take the address as it is. */
export class WebhookError extends Error {
  override readonly name = 'WebhookError';
}

/**
 * Has Telegram deliver updates and answers them until the signal; resolves after a clean stop. The webhook stays:
 * other processes may serve it, and updates wait at Telegram. Throws BotTokenError, WebhookError or ListenError when
 * only the operator can help. To be called once per bot.
 */
export async function runWebhook(bot: Bot, options: RunWebhookOptions): Promise<void> {
  const { webhook, signal, log, room = DEFAULT_ROOM } = options;
  /** Null before the bot can work. */
  let deliver: Deliver | null = null;
  const gate = createGate({ room, laneRoom: Math.max(1, Math.floor(room / LANE_SHARE)) });
  const app = createWebhookApp({
    ...options,
    deliver: async (update) => deliver !== null && deliver(update),
    path: new URL(webhook.url).pathname,
    secret: webhook.secret,
    gate,
    isOpen: () => deliver !== null && !signal.aborted,
  });
  const settings = 'HOST and PORT';
  const server = await listen(app, { host: webhook.host, port: webhook.port, settings });
  try {
    if (!(await connect(bot, options, { isBroughtAgain: true }))) return;
    deliver = observed(createDelivery(bot, options), options.observer);
    if (!(await hook(bot, options))) return;
    log.info({ bot: bot.botInfo.username, port: server.port }, 'the bot is connected by webhook');
    options.onConnected?.();
    const commands = publishCommands(bot.api, log);
    await aborted(signal);
    await commands;
  } finally {
    await server.close(gate.emptied());
  }
  log.info('the bot has stopped');
}

/** False when a stop came first. */
async function hook(bot: Bot, options: RunWebhookOptions): Promise<boolean> {
  const { url, secret } = options.webhook;
  const request = {
    secret_token: secret,
    allowed_updates: ALLOWED_UPDATES,
    max_connections: MOST_CONNECTIONS,
    drop_pending_updates: false,
  };
  try {
    const set = await persist(
      (signal) => bot.api.setWebhook(url, request, forApi(signal)),
      options,
    );
    return set !== null;
  } catch (error) {
    if (!(error instanceof GrammyError)) throw error;
    const { description = '' } = describeFault(error);
    throw new WebhookError(`Telegram does not take WEBHOOK_URL: ${description}`, { cause: error });
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
