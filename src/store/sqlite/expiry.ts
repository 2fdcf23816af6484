import type { Database } from './database.ts';

const DAY_MS = 86_400_000;
/** Counting a table takes long beside a write, so the limit may be passed by as many rows. */
const WRITES_A_COUNT = 100;

export interface Keeping {
  readonly table: 'contexts' | 'replies' | 'charts' | 'ratings' | 'misses' | 'done_updates';
  /** Rows unused for longer are deleted. */
  readonly days: number;
  /** Of more rows, those unused for longest are deleted. */
  readonly rows: number;
}

/** Deletes what is kept no longer; to be called with every write, and inside its transaction. */
export function createExpiry(
  database: Database,
  now: () => Date,
  { table, days, rows }: Keeping,
): () => void {
  const tooMany = `SELECT rowid FROM ${table} ORDER BY at DESC, rowid DESC LIMIT -1 OFFSET ?`;
  let writes = 0;
  return () => {
    const oldest = new Date(now().getTime() - days * DAY_MS).toISOString();
    database.run(`DELETE FROM ${table} WHERE at < ?`, oldest);
    if (writes % Math.min(WRITES_A_COUNT, rows) === 0)
      database.run(`DELETE FROM ${table} WHERE rowid IN (${tooMany})`, rows);
    writes += 1;
  };
}
