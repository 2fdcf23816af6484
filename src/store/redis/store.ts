import type { Redis } from 'ioredis';
import { OK, type Health } from '../health.ts';
import { createKeys } from '../keys.ts';
import { FEEDBACK_DAYS, TALK_DAYS } from '../periods.ts';
import type { Gap, Store } from '../store.ts';
import { StoreError } from '../store-error.ts';
import { createWatchers, type Watchers } from '../watchers.ts';
import { admit } from './admission.ts';
import { createRedisAllowances } from './allowances.ts';
import { connect, type Connection } from './connection.ts';
import { createDurabilityWatch, SETTLED_WITHIN_MS } from './durability-watch.ts';
import { isHopeless } from './errors.ts';
import { createRedisFeedback, gapsIn } from './feedback.ts';
import { createShelves, PREFIX, type Shelf } from './shelves.ts';
import {
  createRedisCharts,
  createRedisContexts,
  createRedisReplies,
  createRedisSettings,
} from './talks.ts';
import { createRedisTurns, MOVED } from './turns.ts';

export interface RedisStoreOptions {
  readonly url: string;
  readonly salt: string;
  readonly now: () => Date;
  /** Told once of what an operator should know and need not act upon at once. */
  readonly notify: (notice: string) => void;
  /** Things kept of each sort. */
  readonly limit?: number;
  readonly leaseMs?: number;
}

const KEPT = 100_000;
const MESSAGES_A_REPLY = 3;
/** Kept until it is taken back. */
const SETTING_DAYS = 3650;

/**
 * A store that many processes on many machines share. Where Redis is away, it opens all the same, and its calls fail
 * until Redis is back. Throws StoreError where no waiting helps.
 */
export async function openRedisStore(options: RedisStoreOptions): Promise<Store> {
  const { url, salt, now, notify, limit = KEPT, ...turnOptions } = options;
  const keys = createKeys(salt);
  const watchers = createWatchers();
  const durability = createDurabilityWatch(notify);
  const main = connect(url, {
    onReady: async (redis) => {
      await admit(redis, keys, main.place);
      await durability.look(redis, main.place);
    },
  });
  const news = connect(url, { onReady: (redis) => listen(redis, watchers) });
  // Waiting for the disk holds up whatever else is asked on the same connection.
  const ratingsOnly = connect(url, { answerWithinMs: SETTLED_WITHIN_MS });
  const all = [main, news, ratingsOnly];
  await opened(all, notify);

  const shelves = createShelves(main);
  const of = (sort: string, shelf: Partial<Shelf> = {}): Shelf => ({
    sort,
    days: TALK_DAYS,
    limit,
    ...shelf,
  });
  const messages = of('message', { limit: limit * MESSAGES_A_REPLY });
  return {
    contexts: createRedisContexts({ shelves, keys, shelf: of('context') }),
    replies: createRedisReplies({ shelves, keys, shelf: of('reply'), messages }),
    settings: createRedisSettings({
      shelves,
      keys,
      shelf: of('language', { days: SETTING_DAYS }),
    }),
    charts: createRedisCharts({ shelves, shelf: of('chart') }),
    feedback: createRedisFeedback({
      ...feedbackShelves(limit),
      shelves,
      safeShelves: createShelves(ratingsOnly),
      keys,
      now,
      settled: () => durability.settled(ratingsOnly),
    }),
    turns: createRedisTurns({ connection: main, keys, watchers, ...turnOptions }),
    allowances: createRedisAllowances(main, keys),
    health: () => healthOf(main),
    forget: (chat) => shelves.forget(keys.chat(chat)),
    close: async () => all.forEach((one) => one.close()),
  };
}

/** What a Redis holds of gaps; needs no salt. Throws StoreError. */
export async function readRedisGaps(url: string): Promise<readonly Gap[]> {
  const connection = connect(url);
  try {
    const fault = await connection.first;
    if (fault) throw fault;
    return await gapsIn(createShelves(connection), feedbackShelves(KEPT));
  } finally {
    connection.close();
  }
}

function feedbackShelves(limit: number): { readonly ratings: Shelf; readonly misses: Shelf } {
  const shelf = { days: FEEDBACK_DAYS, limit };
  return { ratings: { sort: 'rating', ...shelf }, misses: { sort: 'miss', ...shelf } };
}

async function opened(all: readonly Connection[], notify: (notice: string) => void): Promise<void> {
  const faults = (await Promise.all(all.map(({ first }) => first))).filter((one) => one !== null);
  const hopeless = faults.find(isHopeless);
  if (hopeless) {
    for (const one of all) one.close();
    throw hopeless;
  }
  const [fault] = faults;
  if (fault) notify(`${fault.message}; until then the bot answers without it`);
}

async function listen(redis: Redis, watchers: Watchers): Promise<void> {
  redis.removeAllListeners('message');
  redis.on('message', (_, lane: string) => watchers.tell(lane));
  await redis.subscribe(MOVED);
  // Whatever moved while it was away.
  watchers.tellAll();
}

/** Whether it can be written: one with a full disk can still be read. */
async function healthOf(connection: Connection): Promise<Health> {
  try {
    await connection.call((redis) => redis.set(`${PREFIX}checked`, '', 'EX', 60));
    return OK;
  } catch (error) {
    const what = error instanceof StoreError ? error.what : 'it fails';
    return { state: 'degraded', why: `REDIS_URL: ${what}` };
  }
}
