import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Libsql from 'libsql';
import { onTestFinished } from 'vitest';
import { openSqliteStore, type SqliteStoreOptions } from '../../src/store/sqlite/store.ts';
import type { Store } from '../../src/store/store.ts';
import { answeredWith, contextWith } from './samples.ts';
import { missOf, ratingOf } from './ratings.ts';

export const SALT = 'a salt of the tests';

/** A folder that goes away after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'zonebot-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Everything that stands in the files of a folder. */
export function bytesIn(folder: string): Buffer {
  return Buffer.concat(readdirSync(folder).map((name) => readFileSync(path.join(folder, name))));
}

interface Opening extends Partial<SqliteStoreOptions> {
  readonly folder?: string;
}

/** A store in `store.db` of a folder, which is closed after the test. */
export function openStore({ folder = temporaryFolder(), ...options }: Opening = {}): Store {
  const file = path.join(folder, 'store.db');
  const store = openSqliteStore({ file, salt: SALT, now: () => new Date(0), ...options });
  onTestFinished(() => store.close());
  return store;
}

/** One of everything, of a chat. */
export async function fill(
  { contexts, replies, settings, charts, feedback }: Store,
  chat: number,
): Promise<void> {
  await contexts.set({ chat, person: 7_000_000_017 }, contextWith('甲'));
  await replies.set({ chat, message: 6_100_010 }, answeredWith('一个问题', [6_100_011]));
  await settings.setLanguage(chat, 'en');
  await charts.set('picture', 'file');
  const talk = { chat, person: 7_000_000_017 };
  await feedback?.rate(ratingOf({ talk, message: 6_100_011, question: '被评的问题' }));
  await feedback?.miss(
    missOf({ talk, asked: { chat, message: 6_100_012 }, question: '落空的问题' }),
  );
}

/** Does to a file what no store does. */
export function changeFile(file: string, sql: string): void {
  const database = new Libsql(file);
  database.exec(sql);
  database.close();
}

export function rowsIn(file: string, table: string): number {
  const database = new Libsql(file);
  const rows = database.prepare(`SELECT 1 FROM ${table}`).all();
  database.close();
  return rows.length;
}
