import type { Database } from './database.ts';
import type { Keys } from '../keys.ts';

/** What a part of the store works with. */
export interface Table {
  readonly database: Database;
  readonly keys: Keys;
  readonly now: () => Date;
  /** Deletes what the part keeps no longer; belongs into the transaction of each write. */
  readonly expire: () => void;
}
