import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import path from 'node:path';
import Libsql from 'libsql';
import { storeError, StoreError } from '../store-error.ts';
import { migrate } from './schema.ts';

type Value = string | number | null;

/**
 * A SQLite file. Every call is done when it returns: one connection whose calls awaited each other would let
 * a call slip into the transaction of another. What fails is thrown as a StoreError.
 */
export interface Database {
  /** Outside of a transaction as `quickly`. */
  run(sql: string, ...values: readonly Value[]): void;
  /** Writes a row in place of any that has its primary key, which goes with all that refers to it. */
  put(table: string, row: Readonly<Record<string, Value>>): void;
  /** The first row, or undefined. */
  get(sql: string, ...values: readonly Value[]): unknown;
  all(sql: string, ...values: readonly Value[]): readonly unknown[];
  /** All of `work` or nothing; on disk when it returns, for what is acknowledged. Not to be nested. */
  transaction(work: () => void): void;
  /** A transaction that outlives the process, but not a power cut; what is written so is worth no waiting for the disk. */
  quickly<Result>(work: () => Result): Result;
  /** Takes what was deleted out of the files. */
  scrub(): void;
  close(): void;
}

export interface OpenOptions {
  /** A file that is not there is a fault instead of a beginning. */
  readonly mustExist?: boolean;
}

/** How long a write waits for one of another process. */
const BUSY_TIMEOUT_MS = 5000;

/** Between transactions whose work is acknowledged. `secure_delete` overwrites what is deleted. */
const SETTINGS = [
  'synchronous = NORMAL',
  'foreign_keys = ON',
  'secure_delete = ON',
  'journal_mode = WAL',
];

/** Opens or creates the file, and its folder. Throws StoreError. */
export function openDatabase(name: string, { mustExist = false }: OpenOptions = {}): Database {
  // An absolute path is never taken for the address of a server.
  const file = path.resolve(name);
  if (mustExist && !existsSync(file)) throw missing(file);
  return guarded(file, () => {
    makeFile(file);
    const database = databaseOn(new Libsql(file, { timeout: BUSY_TIMEOUT_MS }), file);
    // First, because the file of another program is to stay as it is.
    migrate(database, file);
    for (const setting of SETTINGS) database.get(`PRAGMA ${setting}`);
    return database;
  });
}

function databaseOn(sqlite: Libsql.Database, file: string): Database {
  // As many as there are texts of SQL in this program.
  const statements = new Map<string, Libsql.Statement>();
  const prepared = (sql: string): Libsql.Statement => {
    const statement = statements.get(sql) ?? sqlite.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  const get: Database['get'] = (sql, ...values) =>
    guarded(file, () => prepared(sql).get(...values));
  const run: Database['run'] = (sql, ...values) =>
    guarded(file, () => void prepared(sql).run(...values));
  return {
    get,
    run,
    put: (table, row) => run(insertInto(table, Object.keys(row)), ...Object.values(row)),
    all: (sql, ...values) => guarded(file, () => sqlite.prepare(sql).all(...values)),
    transaction: (work) =>
      guarded(file, () => {
        // What was acknowledged outlives a power cut, not only a kill.
        sqlite.exec('PRAGMA synchronous = FULL');
        try {
          inTransaction(sqlite, work);
        } finally {
          sqlite.exec('PRAGMA synchronous = NORMAL');
        }
      }),
    quickly: (work) => guarded(file, () => inTransaction(sqlite, work)),
    scrub: () => void get('PRAGMA wal_checkpoint(TRUNCATE)'),
    close() {
      if (!sqlite.open) return;
      get('PRAGMA wal_checkpoint(TRUNCATE)');
      sqlite.close();
    },
  };
}

function insertInto(table: string, columns: readonly string[]): string {
  const values = columns.map(() => '?').join(', ');
  return `INSERT OR REPLACE INTO ${table} (${columns.join(', ')}) VALUES (${values})`;
}

function inTransaction<Result>(sqlite: Libsql.Database, work: () => Result): Result {
  sqlite.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    sqlite.exec('COMMIT');
    return result;
  } catch (error) {
    // SQLite itself ends a transaction that the disk has no room for.
    if (sqlite.inTransaction) sqlite.exec('ROLLBACK');
    throw error;
  }
}

/** Others of the machine need not read it; SQLite gives its further files the same rights. */
function makeFile(file: string): void {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  closeSync(openSync(file, 'a', 0o600));
}

function guarded<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw storeError(file, error);
  }
}

function missing(file: string): StoreError {
  const fix = 'name the STORE_FILE of the bot; it is made when the bot first starts with it';
  return new StoreError({ file, what: 'there is no such file', fix, code: 'ENOENT' });
}
