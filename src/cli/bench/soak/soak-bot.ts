import type { Update } from 'grammy/types';
import { pino } from 'pino';
import type { ApiFetch } from '../../../bot/api-fetch.ts';
import { createBot } from '../../../bot/bot.ts';
import { connect } from '../../../bot/connect.ts';
import { createDelivery } from '../../../bot/deliver.ts';
import { describeFault } from '../../../bot/errors.ts';
import { observed } from '../../../bot/observed.ts';
import type { Knowledge } from '../../../knowledge/model.ts';
import type { Answerer, AnswererOptions } from '../../../reply/answerer.ts';
import { createEdition, type Edition } from '../../../reply/edition.ts';
import { createMetrics } from '../../../server/ops/metrics.ts';
import { createForgivingStore } from '../../../store/forgiving.ts';
import type { Store } from '../../../store/store.ts';

/** The bot with all that it has while it runs, but for the network. */
export interface SoakBot {
  readonly handle: (update: Update) => Promise<void>;
  /** What went wrong so far: lines of the log, and updates that were not done. */
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
}

export interface SoakBotOptions {
  readonly knowledge: Knowledge;
  readonly store: Store;
  readonly fetch: ApiFetch;
  readonly today: () => string;
}

/** What is not done is brought again, as Telegram would. */
const MOST_DELIVERIES = 5;

export async function createSoakBot(options: SoakBotOptions): Promise<SoakBot> {
  const { knowledge, store: kept, fetch, today } = options;
  const faults: string[] = [];
  const log = pino({ level: 'warn' }, { write: (line) => void faults.push(line.trimEnd()) });
  const store = createForgivingStore(kept, (error) => log.error(describeFault(error), 'the store'));
  const edition = editionOf(knowledge, (fault) => faults.push(fault));
  edition.answerer.warm();
  const { observer } = createMetrics();
  const bot = createBot({
    token: '123456:of-the-soak',
    fetch,
    current: () => edition,
    today,
    dice: Math.random,
    log,
    store,
    observer,
    admins: new Set(),
  });
  const stopping = new AbortController();
  const delivery = { signal: stopping.signal, log, observer, turns: store.turns };
  await connect(bot, delivery, { isBroughtAgain: true });
  const deliver = observed(createDelivery(bot, delivery), observer);
  return {
    faults,
    async handle(update) {
      for (let left = MOST_DELIVERIES; left > 0; left -= 1) if (await deliver(update)) return;
      faults.push(`update ${update.update_id} was not done`);
    },
    async close() {
      stopping.abort();
      await store.close();
    },
  };
}

/** An edition that tells of a reply that was withheld which question it was for. */
function editionOf(knowledge: Knowledge, onFault: (fault: string) => void): Edition {
  let asking: unknown = null;
  const onFaults: AnswererOptions['onFault'] = (faults) =>
    faults.forEach(({ why }) => onFault(`withheld, ${why}: ${JSON.stringify(asking)}`));
  const edition = createEdition({ knowledge, version: 'soak' }, { onFault: onFaults });
  const { ask } = edition.answerer;
  const answerer: Answerer = {
    ...edition.answerer,
    ask(question, options) {
      asking = { question, context: options.context };
      return ask(question, options);
    },
  };
  return { ...edition, answerer };
}
