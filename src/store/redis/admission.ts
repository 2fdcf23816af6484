import type { Redis } from 'ioredis';
import type { Keys } from '../keys.ts';
import { StoreError } from '../store-error.ts';
import { PREFIX } from './shelves.ts';

/** Of the keys and what stands under them. */
const VERSION = 1;

const OTHER_DATABASE = 'name another database with REDIS_URL, like redis://host:6379/1';

/** Whether the data are of this program and this salt; an empty database becomes so. Throws StoreError. */
export async function admit(redis: Redis, keys: Keys, place: string): Promise<void> {
  const name = `${PREFIX}properties`;
  await redis.hsetnx(name, 'salt', keys.ofSalt);
  await redis.hsetnx(name, 'version', VERSION);
  const [salt, version] = await redis.hmget(name, 'salt', 'version');
  // With another salt no chat would be found any more, and what it asked to forget would stay.
  if (salt !== keys.ofSalt)
    throw new StoreError({
      file: place,
      what: 'it was begun with another HASH_SALT',
      fix: `bring back that HASH_SALT, or ${OTHER_DATABASE}`,
      code: 'OTHER_SALT',
    });
  if (Number(version) > VERSION)
    throw new StoreError({
      file: place,
      what: `it is of version ${version}, and this program knows ${VERSION}`,
      fix: `start the newer program that wrote it, or ${OTHER_DATABASE}`,
      code: 'NEWER_STORE',
    });
}
