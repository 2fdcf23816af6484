import type { Config } from '../config.ts';
import type { Knowledge } from '../knowledge/model.ts';
import type { Answerer } from '../reply/answerer.ts';

export interface TelegramDeps {
  readonly knowledge: Knowledge;
  readonly answerer: Answerer;
  readonly signal: AbortSignal;
  readonly today: () => string;
}

/** Runs the Telegram bot until the signal. Null without a token. */
export function startTelegram(config: Config, deps: TelegramDeps): Promise<void> | null {
  return config.botToken === null ? null : run(config.botToken, config, deps);
}

/** The bot's packages are loaded only here, so that the other commands start without them. */
async function run(
  token: string,
  config: Config,
  { knowledge, answerer, signal, today }: TelegramDeps,
): Promise<void> {
  const [{ pino }, { createBot }, { runBot }, { createBrowser }, { createMemoryStore }] =
    await Promise.all([
      import('pino'),
      import('../bot/bot.ts'),
      import('../bot/run.ts'),
      import('../browse/browser.ts'),
      import('../store/memory.ts'),
    ]);
  const log = pino({ level: config.logLevel });
  const held = { answerer, browser: createBrowser(knowledge) };
  const bot = createBot({
    token,
    ...(config.apiRoot === null ? {} : { apiRoot: config.apiRoot }),
    current: () => held,
    today,
    dice: Math.random,
    log,
    store: createMemoryStore(),
    admins: new Set(),
  });
  answerer.warm();
  await runBot(bot, { signal, log });
}
