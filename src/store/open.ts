import { createMemoryStore } from './memory.ts';
import type { Store } from './store.ts';

export interface StoreFile {
  readonly file: string;
  readonly salt: string;
}

/** The store in a file, or one that ends with the process where there is none. Throws StoreError. */
export async function openStore(kept: StoreFile | null, now: () => Date): Promise<Store> {
  if (kept === null) return createMemoryStore();
  // SQLite is loaded only where it is used.
  const { openSqliteStore } = await import('./sqlite/store.ts');
  return openSqliteStore({ ...kept, now });
}
