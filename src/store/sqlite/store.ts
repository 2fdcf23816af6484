import process from 'node:process';
import * as z from 'zod';
import { OK, type Health } from '../health.ts';
import type { Gap, Store } from '../store.ts';
import { StoreError } from '../store-error.ts';
import { createSqliteAllowances } from './allowances.ts';
import { createSqliteCharts } from './charts.ts';
import { createSqliteContexts } from './contexts.ts';
import { openDatabase, type Database } from './database.ts';
import { createExpiry, type Keeping } from './expiry.ts';
import { createSqliteFeedback, gapsIn } from './feedback.ts';
import { createKeys, type Keys } from '../keys.ts';
import { FEEDBACK_DAYS, TALK_DAYS } from '../periods.ts';
import { createSqliteReplies } from './replies.ts';
import { createSqliteSettings } from './settings.ts';
import { createSqliteTurns } from './turns.ts';

export interface SqliteStoreOptions {
  /** Created with its folder where it is not there. */
  readonly file: string;
  readonly salt: string;
  readonly now: () => Date;
  /** Rows kept of each sort. */
  readonly limit?: number;
  /** Milliseconds that only go forward, the same for all processes of the machine. */
  readonly uptimeMs?: () => number;
  readonly leaseMs?: number;
}

const ROWS_KEPT = 100_000;
/** Telegram gives an update again for a day. */
const DONE_DAYS = 2;
const DONE_ROWS = 1_000_000;

/** A store in a SQLite file, which several processes may share. Throws StoreError. */
export function openSqliteStore({
  file,
  salt,
  now,
  limit,
  uptimeMs = machineUptimeMs,
  ...turnOptions
}: SqliteStoreOptions): Store {
  const database = openDatabase(file);
  const keys = createKeys(salt);
  checkSalt(database, keys, file);
  const parts = { database, keys, now };
  const expiry = (table: Keeping['table'], days: number) =>
    createExpiry(database, now, { table, days, rows: limit ?? ROWS_KEPT });
  const done = { table: 'done_updates', days: DONE_DAYS, rows: DONE_ROWS } as const;
  const expireDone = createExpiry(database, now, done);
  return {
    contexts: createSqliteContexts({ ...parts, expire: expiry('contexts', TALK_DAYS) }),
    replies: createSqliteReplies({ ...parts, expire: expiry('replies', TALK_DAYS) }),
    settings: createSqliteSettings(parts),
    charts: createSqliteCharts({ ...parts, expire: expiry('charts', TALK_DAYS) }),
    feedback: createSqliteFeedback({
      ...parts,
      expireRatings: expiry('ratings', FEEDBACK_DAYS),
      expireMisses: expiry('misses', FEEDBACK_DAYS),
    }),
    turns: createSqliteTurns({ ...parts, expire: expireDone }, { uptimeMs, ...turnOptions }),
    allowances: createSqliteAllowances(parts, uptimeMs),
    health: async () => healthOf(database, now),
    forget: async (chat) => forget(keys.chat(chat), database),
    close: async () => database.close(),
  };
}

/** What a file holds of gaps; needs no salt, and makes no file. Throws StoreError. */
export function readGaps(file: string): readonly Gap[] {
  const database = openDatabase(file, { mustExist: true });
  try {
    return gapsIn(database);
  } finally {
    database.close();
  }
}

/** The clock of the system since it was started: one for all of its processes, and nobody sets it. */
function machineUptimeMs(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

/** Whether the file can be written: a full disk can still be read. */
function healthOf(database: Database, now: () => Date): Health {
  try {
    database.quickly(() =>
      database.put('properties', { name: 'checked', value: now().toISOString() }),
    );
    return OK;
  } catch (error) {
    const what = error instanceof StoreError ? error.what : 'it fails';
    return { state: 'degraded', why: `STORE_FILE: ${what}` };
  }
}

const OF_CHATS = ['contexts', 'replies', 'settings', 'ratings', 'misses'];

function forget(chat: string, database: Database): void {
  database.transaction(() => {
    for (const table of OF_CHATS) database.run(`DELETE FROM ${table} WHERE chat = ?`, chat);
  });
  database.scrub();
}

const saltRow = z.object({ value: z.string() });

/** With another salt no chat would be found any more, and what it asked to forget would stay. */
function checkSalt(database: Database, keys: Keys, file: string): void {
  database.run("INSERT OR IGNORE INTO properties (name, value) VALUES ('salt', ?)", keys.ofSalt);
  const { value } = saltRow.parse(database.get("SELECT value FROM properties WHERE name = 'salt'"));
  if (value === keys.ofSalt) return;
  database.close();
  throw new StoreError({
    file,
    what: 'it was made with another HASH_SALT',
    fix: 'bring back that HASH_SALT, or name another file with STORE_FILE',
    code: 'OTHER_SALT',
  });
}
