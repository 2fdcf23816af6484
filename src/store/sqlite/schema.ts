import * as z from 'zod';
import { StoreError } from '../store-error.ts';
import type { Database } from './database.ts';

/** Written into the file, so that the database of another program is left alone. */
const APPLICATION_ID = 0x5a4f4e45;

/**
 * The steps from one version to the next; a step that was released is never changed. `chat`, `person`, `lane` and the
 * primary keys but `picture` and `token` are hashes; `body` is sealed; `at` is ISO 8601, when it was last used;
 * `_ms` are milliseconds since the machine started.
 */
const STEPS: readonly (readonly string[])[] = [
  [
    'CREATE TABLE properties (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT',
    'CREATE TABLE contexts (talk TEXT PRIMARY KEY, chat TEXT NOT NULL, body TEXT NOT NULL, at TEXT NOT NULL) STRICT',
    'CREATE TABLE replies (question TEXT PRIMARY KEY, chat TEXT NOT NULL, body TEXT NOT NULL, at TEXT NOT NULL) STRICT',
    `CREATE TABLE reply_messages (message TEXT PRIMARY KEY,
      question TEXT NOT NULL REFERENCES replies (question) ON DELETE CASCADE, body TEXT NOT NULL) STRICT`,
    'CREATE INDEX reply_messages_question ON reply_messages (question)',
    'CREATE TABLE settings (chat TEXT PRIMARY KEY, language TEXT NOT NULL) STRICT',
    'CREATE TABLE charts (picture TEXT PRIMARY KEY, file_id TEXT NOT NULL, at TEXT NOT NULL) STRICT',
    `CREATE TABLE ratings (rating TEXT PRIMARY KEY, chat TEXT NOT NULL, person TEXT NOT NULL, verdict TEXT NOT NULL,
      reason TEXT, question TEXT, kind TEXT, form TEXT, ids TEXT NOT NULL, at TEXT NOT NULL) STRICT`,
    `CREATE TABLE misses (asked TEXT PRIMARY KEY, chat TEXT NOT NULL, person TEXT NOT NULL, question TEXT NOT NULL,
      language TEXT NOT NULL, kind TEXT NOT NULL, reason TEXT, missing TEXT, at TEXT NOT NULL) STRICT`,
    ...['contexts', 'replies', 'ratings', 'misses'].map(
      (table) => `CREATE INDEX ${table}_chat ON ${table} (chat)`,
    ),
    ...['contexts', 'replies', 'charts', 'ratings', 'misses'].map(
      (table) => `CREATE INDEX ${table}_at ON ${table} (at)`,
    ),
  ],
  [
    `CREATE TABLE turns (token TEXT PRIMARY KEY, lane TEXT NOT NULL, id INTEGER NOT NULL, until_ms REAL NOT NULL,
      has_turn INTEGER NOT NULL) STRICT`,
    'CREATE INDEX turns_lane ON turns (lane)',
    'CREATE TABLE done_updates (mark TEXT PRIMARY KEY, at TEXT NOT NULL) STRICT',
    'CREATE INDEX done_updates_at ON done_updates (at)',
    `CREATE TABLE allowances (person TEXT PRIMARY KEY, tokens REAL NOT NULL, at_ms REAL NOT NULL,
      is_told INTEGER NOT NULL) STRICT`,
    'CREATE INDEX allowances_at ON allowances (at_ms)',
  ],
];

const versionRow = z.object({ user_version: z.int() });
const applicationRow = z.object({ application_id: z.int() });

/** Brings the tables up to date. Throws StoreError for a file of another program or of a newer version. */
export function migrate(database: Database, file: string): void {
  // Looked at and written in one transaction: another process may be making the same file.
  database.transaction(() => {
    const { user_version: version } = versionRow.parse(database.get('PRAGMA user_version'));
    if (!isOurs(database)) throw foreign(file);
    if (version > STEPS.length) throw newer(file, version);
    if (version === STEPS.length) return;
    for (const sql of STEPS.slice(version).flat()) database.run(sql);
    database.get(`PRAGMA user_version = ${STEPS.length}`);
    database.get(`PRAGMA application_id = ${APPLICATION_ID}`);
  });
}

/** An empty file is nobody's yet. */
function isOurs(database: Database): boolean {
  const { application_id: id } = applicationRow.parse(database.get('PRAGMA application_id'));
  return id === APPLICATION_ID || (id === 0 && !database.get('SELECT 1 FROM sqlite_schema'));
}

function foreign(file: string): StoreError {
  return new StoreError({
    file,
    what: 'it is the database of another program',
    fix: 'name another file with STORE_FILE',
    code: 'FOREIGN_STORE',
  });
}

function newer(file: string, version: number): StoreError {
  return new StoreError({
    file,
    what: `it is of version ${version}, and this program knows ${STEPS.length}`,
    fix: 'start the newer program that wrote it, or name another file with STORE_FILE',
    code: 'NEWER_STORE',
  });
}
