import type { Config } from '../config.ts';
import type { Answerer } from '../reply/answerer.ts';

export interface TelegramDeps {
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
  { answerer, signal, today }: TelegramDeps,
): Promise<void> {
  const [{ pino }, { createBot }, { runBot }, { createMemoryContexts }, { createMemoryReplies }] =
    await Promise.all([
      import('pino'),
      import('../bot/bot.ts'),
      import('../bot/run.ts'),
      import('../store/contexts.ts'),
      import('../store/replies.ts'),
    ]);
  const log = pino({ level: config.logLevel });
  const bot = createBot({
    token,
    ...(config.apiRoot === null ? {} : { apiRoot: config.apiRoot }),
    answerer,
    today,
    log,
    contexts: createMemoryContexts(),
    replies: createMemoryReplies(),
  });
  answerer.warm();
  await runBot(bot, { signal, log });
}
