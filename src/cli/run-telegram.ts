import { pino } from 'pino';
import { createBot } from '../bot/bot.ts';
import { describeFault } from '../bot/errors.ts';
import type { Observer } from '../bot/observer.ts';
import { tellAdmins } from '../bot/tell-admins.ts';
import type { Config } from '../config.ts';
import { createEdition } from '../reply/edition.ts';
import { listen } from '../server/listen.ts';
import { tellNews } from '../server/news.ts';
import { createOpsApp } from '../server/ops/app.ts';
import { createMetrics, type Metrics } from '../server/ops/metrics.ts';
import { createReadiness, type ReadinessDesk } from '../server/ops/readiness.ts';
import { serve } from '../server/serve.ts';
import { watchKnowledge } from '../server/watch-knowledge.ts';
import { createForgivingStore } from '../store/forgiving.ts';
import { onceAMinute } from '../store/once-a-minute.ts';
import { openStore } from '../store/open.ts';
import type { TelegramDeps } from './telegram.ts';

/** Runs the bot with all that is around it until the signal. */
export async function runTelegram(
  token: string,
  config: Config,
  { shelf, signal, today, onHangup, onCrash }: TelegramDeps,
): Promise<void> {
  const log = pino({ level: config.logLevel });
  onCrash((error) => log.fatal(describeFault(error), 'the program ends: a fault of its own'));
  const metrics = createMetrics({ ofProcess: config.ops !== null });
  const kept = await openStore(config.store, {
    now: () => new Date(),
    notify: (notice) => log.warn(notice),
  });
  const logFault = onceAMinute((error, left) =>
    log.error({ ...describeFault(error), left }, 'the store failed, the bot goes on without it'),
  );
  const store = createForgivingStore(kept, (error) => {
    metrics.storeFailed();
    logFault(error);
  });
  const { first, folders, answering } = shelf;
  metrics.knowledge(first.version);
  const knowledge = watchKnowledge({
    folders,
    first,
    build: (clean) => createEdition(clean, { ...answering, prepared: clean.prepared }),
    onNews(news) {
      metrics.news(news);
      void tellAdmins(bot.api, config.adminIds, { text: tellNews(news), log });
    },
    signal,
    log,
  });
  const readiness = createReadiness({
    knowledge: () => knowledge.current().version,
    store: () => store.health(),
    signal,
    nowMs: () => performance.now(),
  });
  const observer = observerOf(metrics, readiness);
  const bot = createBot({
    token,
    ...(config.apiRoot === null ? {} : { apiRoot: config.apiRoot }),
    current: knowledge.current,
    today,
    dice: Math.random,
    log,
    store,
    observer,
    admins: new Set(config.adminIds),
  });
  onHangup(() => knowledge.check({ asked: true }));
  const ops = config.ops && (await listenForOps(config.ops, { metrics, readiness }));
  try {
    first.answerer.warm();
    const { turns } = store;
    await serve(bot, {
      webhook: config.webhook,
      signal,
      log,
      observer,
      turns,
      onConnected: readiness.connected,
      onRefusal: metrics.refused,
    });
  } finally {
    await ops?.close();
    await store.close();
  }
}

function observerOf({ observer }: Metrics, readiness: ReadinessDesk): Observer {
  return {
    ...observer,
    called(method, outcome) {
      observer.called(method, outcome);
      readiness.called(outcome);
    },
  };
}

function listenForOps(
  address: NonNullable<Config['ops']>,
  desks: { readonly metrics: Metrics; readonly readiness: ReadinessDesk },
) {
  return listen(createOpsApp(desks), { ...address, settings: 'OPS_HOST and OPS_PORT' });
}
