import type { Config } from '../config.ts';
import type { Shelf } from './run.ts';

export interface TelegramDeps {
  readonly shelf: Shelf;
  readonly signal: AbortSignal;
  readonly today: () => string;
  /** Calls back whenever an operator asks for the knowledge to be checked. */
  readonly onHangup: (check: () => void) => void;
  /** Calls back with a fault that nothing in the program handles, before it ends. */
  readonly onCrash: (report: (error: unknown) => void) => void;
}

/** Runs the Telegram bot until the signal. Null without a token. */
export function startTelegram(config: Config, deps: TelegramDeps): Promise<void> | null {
  return config.botToken === null ? null : run(config.botToken, config, deps);
}

/** The bot's packages are loaded only here, so that the other commands start without them. */
async function run(token: string, config: Config, deps: TelegramDeps): Promise<void> {
  const { runTelegram } = await import('./run-telegram.ts');
  await runTelegram(token, config, deps);
}
