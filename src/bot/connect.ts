import type { Bot } from 'grammy';
import type { Turns } from '../store/turns.ts';
import { forApi } from './api-signal.ts';
import type { Observer } from './observer.ts';
import { persist, type PersistOptions } from './persist.ts';
import { retrying } from './retry.ts';

/** `signal` asks for a stop: what is in work is finished, what is done is confirmed, nothing else is begun. */
export interface ConnectOptions extends PersistOptions {
  readonly observer: Observer;
  readonly turns: Turns;
  /** Called once, when updates can come. */
  readonly onConnected?: () => void;
}

/**
 * Has calls repeated from now on and asks Telegram who the bot is, for as long as it takes. `isBroughtAgain`: what is
 * not done comes again by itself. False when a stop came first. Throws BotTokenError. To be called once per bot.
 */
export async function connect(
  bot: Bot,
  options: ConnectOptions,
  { isBroughtAgain } = { isBroughtAgain: false },
): Promise<boolean> {
  bot.api.config.use(retrying({ ...options, isBroughtAgain }));
  const me = await persist((signal) => bot.api.getMe(forApi(signal)), options);
  if (me) bot.botInfo = me;
  return me !== null;
}
