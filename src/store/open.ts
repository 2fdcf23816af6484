import { createMemoryStore } from './memory.ts';
import type { StorePlace } from './place.ts';
import type { Gap, Store } from './store.ts';

export interface OpenOptions {
  readonly now: () => Date;
  /** Told of what an operator should know and need not act upon at once. */
  readonly notify: (notice: string) => void;
}

/** The store in a place, or one that ends with the process where there is none. Throws StoreError. */
export async function openStore(
  kept: (StorePlace & { readonly salt: string }) | null,
  options: OpenOptions,
): Promise<Store> {
  if (kept === null) return createMemoryStore();
  // SQLite and Redis are loaded only where they are used.
  if (kept.kind === 'redis') {
    const { openRedisStore } = await import('./redis/store.ts');
    return openRedisStore({ ...kept, ...options });
  }
  const { openSqliteStore } = await import('./sqlite/store.ts');
  return openSqliteStore({ ...kept, ...options });
}

/** What a place holds of gaps; needs no salt, and makes nothing. Throws StoreError. */
export async function readGaps(place: StorePlace): Promise<readonly Gap[]> {
  if (place.kind === 'redis') {
    const { readRedisGaps } = await import('./redis/store.ts');
    return readRedisGaps(place.url);
  }
  const { readGaps: readFile } = await import('./sqlite/store.ts');
  return readFile(place.file);
}
