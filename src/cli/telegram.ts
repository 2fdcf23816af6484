import type { Config } from '../config.ts';
import { createEdition } from '../reply/edition.ts';
import type { Shelf } from './run.ts';

export interface TelegramDeps {
  readonly shelf: Shelf;
  readonly signal: AbortSignal;
  readonly today: () => string;
  /** Calls back whenever an operator asks for the knowledge to be checked. */
  readonly onHangup: (check: () => void) => void;
}

/** Runs the Telegram bot until the signal. Null without a token. */
export function startTelegram(config: Config, deps: TelegramDeps): Promise<void> | null {
  return config.botToken === null ? null : run(config.botToken, config, deps);
}

/** The bot's packages are loaded only here, so that the other commands start without them. */
async function run(
  token: string,
  config: Config,
  { shelf, signal, today, onHangup }: TelegramDeps,
): Promise<void> {
  const [
    { pino },
    { createBot },
    { describeFault },
    { runBot },
    { tellAdmins },
    { createForgivingStore },
    { onceAMinute },
    { openStore },
    { tellNews },
    { watchKnowledge },
  ] = await Promise.all([
    import('pino'),
    import('../bot/bot.ts'),
    import('../bot/errors.ts'),
    import('../bot/run.ts'),
    import('../bot/tell-admins.ts'),
    import('../store/forgiving.ts'),
    import('../store/once-a-minute.ts'),
    import('../store/open.ts'),
    import('../server/news.ts'),
    import('../server/watch-knowledge.ts'),
  ]);
  const log = pino({ level: config.logLevel });
  const kept = await openStore(config.store, {
    now: () => new Date(),
    notify: (notice) => log.warn(notice),
  });
  const store = createForgivingStore(
    kept,
    onceAMinute((error, left) =>
      log.error({ ...describeFault(error), left }, 'the store failed, the bot goes on without it'),
    ),
  );
  const { first, folders, answering } = shelf;
  const knowledge = watchKnowledge({
    folders,
    first,
    build: (clean) => createEdition(clean, { ...answering, prepared: clean.prepared }),
    onNews: (news) => void tellAdmins(bot.api, config.adminIds, { text: tellNews(news), log }),
    signal,
    log,
  });
  const bot = createBot({
    token,
    ...(config.apiRoot === null ? {} : { apiRoot: config.apiRoot }),
    current: knowledge.current,
    today,
    dice: Math.random,
    log,
    store,
    admins: new Set(config.adminIds),
  });
  onHangup(() => knowledge.check({ asked: true }));
  first.answerer.warm();
  await runBot(bot, { signal, log, turns: store.turns });
  await store.close();
}
