import type { Redis } from 'ioredis';
import * as z from 'zod';
import { StoreError } from '../store-error.ts';
import type { Connection } from './connection.ts';
import { lossOf, mustWait, readDurability } from './durability.ts';

/** A log is brought to the disk once a second. */
export const SETTLED_WITHIN_MS = 3_000;
const ANSWER_MS = 500;

/** How many logs have it: that of the server itself, and those of its replicas. */
const confirmed = z.tuple([z.int().min(1), z.int()]);

export interface DurabilityWatch {
  /** Reads how safe things are, and tells what may be lost. */
  look(redis: Redis, place: string): Promise<void>;
  /** Resolves when what was written on the connection is as safe as it gets. */
  settled(connection: Connection): Promise<void>;
}

export function createDurabilityWatch(notify: (notice: string) => void): DurabilityWatch {
  let waits = false;
  let told: string | null = null;
  return {
    async look(redis, place) {
      const durability = await readDurability(redis);
      waits = mustWait(durability);
      const loss = lossOf(durability);
      if (loss !== null && loss !== told) notify(`the store ${place}: ${loss}`);
      told = loss;
    },
    async settled(connection) {
      if (!waits) return;
      const answer = await connection.call((redis) =>
        redis.call('WAITAOF', 1, 0, SETTLED_WITHIN_MS - ANSWER_MS),
      );
      if (confirmed.safeParse(answer).success) return;
      throw new StoreError({
        file: connection.place,
        what: 'its log did not come to the disk in time',
        fix: 'see what keeps its disk busy',
        code: 'REDIS_SLOW',
      });
    },
  };
}
