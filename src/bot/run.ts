import type { Bot } from 'grammy';
import type { Logger } from 'pino';
import { forApi } from './api-signal.ts';
import { publishCommands } from './commands.ts';
import { createDelivery } from './deliver.ts';
import { describeFault } from './errors.ts';
import { persist } from './persist.ts';
import { poll, type Polled } from './polling.ts';
import { retrying } from './retry.ts';
import type { Turns } from '../store/turns.ts';
import type { Backoff } from './wait.ts';

export interface RunOptions {
  /** Asks for a stop: what is in work is finished, what is done is confirmed, nothing else is begun. */
  readonly signal: AbortSignal;
  readonly log: Logger;
  readonly turns: Turns;
  /** How long Telegram holds a request for updates while there are none. */
  readonly pollSeconds?: number;
  readonly backoff?: Backoff;
}

const DEFAULT_POLL_SECONDS = 30;
const ALLOWED_UPDATES = [
  'message',
  'edited_message',
  'callback_query',
  'inline_query',
  'my_chat_member',
] as const;

/**
 * Fetches and answers messages until the signal; resolves after a clean stop. Throws BotTokenError or
 * BotConflictError when only the operator can help. To be called once per bot.
 */
export async function runBot(bot: Bot, options: RunOptions): Promise<void> {
  const { log, signal } = options;
  bot.api.config.use(retrying(options));
  if (!(await connect(bot, options))) return;
  log.info({ bot: bot.botInfo.username }, 'the bot is connected');
  const commands = publishCommands(bot.api, log);
  await poll(polled(bot, options), { signal });
  await commands;
  log.info('the bot has stopped');
}

/** False when a stop came first. */
async function connect(bot: Bot, options: RunOptions): Promise<boolean> {
  const me = await persist((signal) => bot.api.getMe(forApi(signal)), options);
  if (!me) return false;
  bot.botInfo = me;
  // While a webhook is set, Telegram gives no updates to those who ask.
  return (await persist((signal) => bot.api.deleteWebhook({}, forApi(signal)), options)) !== null;
}

function polled(bot: Bot, options: RunOptions): Polled {
  const { log, pollSeconds = DEFAULT_POLL_SECONDS } = options;
  const request = { timeout: pollSeconds, allowed_updates: ALLOWED_UPDATES };
  return {
    fetch: (offset) =>
      persist((signal) => bot.api.getUpdates({ ...request, offset }, forApi(signal)), options),
    handle: createDelivery(bot, options),
    confirm: (offset) => confirm(bot, offset, log),
  };
}

async function confirm(bot: Bot, offset: number, log: Logger): Promise<void> {
  try {
    await bot.api.getUpdates({ offset, limit: 1, timeout: 0 });
  } catch (error) {
    log.warn(describeFault(error), 'not confirmed; the last updates will be answered once more');
  }
}
