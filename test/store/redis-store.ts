import { onTestFinished } from 'vitest';
import { openRedisStore, type RedisStoreOptions } from '../../src/store/redis/store.ts';
import type { Store } from '../../src/store/store.ts';
import { SALT } from './folder.ts';
import type { RedisServer } from './redis-server.ts';

/** A store on what the server holds, which is closed after the test. */
export async function openOn(
  server: RedisServer,
  options: Partial<RedisStoreOptions> = {},
): Promise<Store> {
  const store = await openRedisStore({
    url: server.url,
    salt: SALT,
    now: () => new Date(0),
    notify: () => undefined,
    ...options,
  });
  onTestFinished(() => store.close());
  return store;
}

/** A store on an empty server. */
export async function openAnew(
  server: RedisServer,
  options: Partial<RedisStoreOptions> = {},
): Promise<Store> {
  await server.direct.flushall();
  return openOn(server, options);
}
