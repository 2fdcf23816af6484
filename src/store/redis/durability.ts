import type { Redis } from 'ioredis';

/** How much of what was written outlives the server. */
export interface Durability {
  /** It keeps a log of all that is written. */
  readonly hasLog: boolean;
  /** When the log is brought to the disk; null where the server does not tell. */
  readonly fsync: string | null;
  /** Whether one can wait until it is there. */
  readonly canWait: boolean;
}

/** WAITAOF came with it. */
const [MAJOR, MINOR] = [7, 2];

export async function readDurability(redis: Redis): Promise<Durability> {
  const info = await redis.info();
  const [, major = 0, minor = 0] = /^redis_version:(\d+)\.(\d+)/m.exec(info)?.map(Number) ?? [];
  return {
    hasLog: /^aof_enabled:1/m.test(info),
    fsync: await readFsync(redis),
    canWait: major > MAJOR || (major === MAJOR && minor >= MINOR),
  };
}

/** Servers that others run often do not tell. */
async function readFsync(redis: Redis): Promise<string | null> {
  try {
    const found = await redis.config('GET', 'appendfsync');
    return Array.isArray(found) && typeof found[1] === 'string' ? found[1] : null;
  } catch {
    return null;
  }
}

/** Whether a rating is only safe after waiting for the disk. */
export function mustWait({ hasLog, fsync, canWait }: Durability): boolean {
  return hasLog && canWait && fsync !== 'always' && fsync !== 'no';
}

const SET_ALWAYS = 'set appendonly yes and appendfsync always';

/** What may be lost of acknowledged ratings, and what to do; null when nothing may. */
export function lossOf(durability: Durability): string | null {
  const { hasLog, fsync, canWait } = durability;
  if (!hasLog)
    return `it keeps no log (appendonly no): ratings and talks are lost when it restarts -> ${SET_ALWAYS}`;
  if (fsync === 'always' || mustWait(durability)) return null;
  if (fsync === 'everysec')
    return `a power cut may take the ratings of the last second (appendfsync everysec) -> ${SET_ALWAYS}, or run Redis 7.2 or newer`;
  if (fsync === 'no' || canWait)
    return `a power cut may take ratings (appendfsync no) -> ${SET_ALWAYS}`;
  return `it does not tell its appendfsync, so a power cut may take ratings -> ${SET_ALWAYS}`;
}
