import type { Bot } from 'grammy';
import type { Logger } from 'pino';
import { forApi } from './api-signal.ts';
import { publishCommands } from './commands.ts';
import { connect, type ConnectOptions } from './connect.ts';
import { createDelivery } from './deliver.ts';
import { describeFault } from './errors.ts';
import { observed } from './observed.ts';
import { ALLOWED_UPDATES } from './observer.ts';
import { persist } from './persist.ts';
import { poll, type Polled } from './polling.ts';

export interface RunOptions extends ConnectOptions {
  /** How long Telegram holds a request for updates while there are none. */
  readonly pollSeconds?: number;
}

const DEFAULT_POLL_SECONDS = 30;

/**
 * Fetches and answers messages until the signal; resolves after a clean stop. Throws BotTokenError or
 * BotConflictError when only the operator can help. To be called once per bot.
 */
export async function runBot(bot: Bot, options: RunOptions): Promise<void> {
  const { log, signal, observer, onConnected } = options;
  if (!(await connect(bot, options)) || !(await unhook(bot, options))) return;
  log.info({ bot: bot.botInfo.username }, 'the bot is connected');
  onConnected?.();
  const commands = publishCommands(bot.api, log);
  await poll(polled(bot, options), { signal, onWaiting: observer.waiting });
  await commands;
  log.info('the bot has stopped');
}

/** While a webhook is set, Telegram gives no updates to those who ask. False when a stop came first. */
async function unhook(bot: Bot, options: RunOptions): Promise<boolean> {
  return (await persist((signal) => bot.api.deleteWebhook({}, forApi(signal)), options)) !== null;
}

function polled(bot: Bot, options: RunOptions): Polled {
  const { log, observer, pollSeconds = DEFAULT_POLL_SECONDS } = options;
  const request = { timeout: pollSeconds, allowed_updates: ALLOWED_UPDATES };
  return {
    fetch: (offset) =>
      persist((signal) => bot.api.getUpdates({ ...request, offset }, forApi(signal)), options),
    handle: observed(createDelivery(bot, options), observer),
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
