import { script, type Connection } from './connection.ts';

export const PREFIX = 'zonebot:';
const DAY_MS = 86_400_000;

/** Things of one sort; what is unused for longest goes, by its age and by their number. */
export interface Shelf {
  readonly sort: string;
  readonly days: number;
  readonly limit: number;
}

export interface Item {
  readonly key: string;
  /** The hash of the chat that it goes with when the chat is forgotten; null: it belongs to none. */
  readonly chat: string | null;
  readonly value: string;
}

/** Things under keys, which expire. Each call is one step. */
export interface Shelves {
  get(shelf: Shelf, key: string): Promise<string | null>;
  /** With how long it is kept from now on. */
  getWithDays(shelf: Shelf, key: string): Promise<{ value: string; daysLeft: number } | null>;
  put(shelf: Shelf, item: Item): Promise<void>;
  drop(shelf: Shelf, key: string): Promise<void>;
  /** Every value of a sort, those used last at the end. */
  all(shelf: Shelf): Promise<string[]>;
  forget(chat: string): Promise<void>;
}

/** Each sort has an index by use, each chat one of its things by their end; both shrink with every write. */
const PUT = script(`
  local time = redis.call('TIME')
  local now = time[1] * 1000000 + time[2]
  local member, ttl, limit, chat = ARGV[1], tonumber(ARGV[3]), tonumber(ARGV[4]), KEYS[3]
  redis.call('SET', KEYS[1], ARGV[2], 'PX', ttl)
  redis.call('ZADD', KEYS[2], now, member)
  redis.call('ZREMRANGEBYSCORE', KEYS[2], '-inf', now - ttl * 1000)
  redis.call('PEXPIRE', KEYS[2], ttl)
  local surplus = redis.call('ZCARD', KEYS[2]) - limit
  if surplus > 0 then
    for _, gone in ipairs(redis.call('ZRANGE', KEYS[2], 0, surplus - 1)) do
      redis.call('UNLINK', ARGV[5] .. gone)
    end
    redis.call('ZREMRANGEBYRANK', KEYS[2], 0, surplus - 1)
  end
  if chat then
    redis.call('ZREMRANGEBYSCORE', chat, '-inf', now)
    redis.call('ZADD', chat, now + ttl * 1000, ARGV[6] .. ':' .. member)
    if redis.call('PTTL', chat) < ttl then redis.call('PEXPIRE', chat, ttl) end
  end
`);

const FORGET = script(`
  for _, member in ipairs(redis.call('ZRANGE', KEYS[1], 0, -1)) do
    local sort, key = string.match(member, '^([^:]*):(.*)$')
    redis.call('UNLINK', ARGV[1] .. member)
    redis.call('ZREM', ARGV[1] .. 'of:' .. sort, key)
  end
  redis.call('UNLINK', KEYS[1])
`);

const AT_ONCE = 1_000;

export function createShelves(connection: Connection): Shelves {
  return {
    get: (shelf, key) => connection.call((redis) => redis.get(prefixOf(shelf) + key)),
    getWithDays: (shelf, key) =>
      connection.call(async (redis) => {
        const name = prefixOf(shelf) + key;
        const [value, leftMs] = await Promise.all([redis.get(name), redis.pttl(name)]);
        return value === null ? null : { value, daysLeft: leftMs / DAY_MS };
      }),
    async put(shelf, { key, chat, value }) {
      const { sort, days, limit } = shelf;
      const prefix = prefixOf(shelf);
      const keys = [prefix + key, indexOf(shelf), ...(chat === null ? [] : [chatKey(chat)])];
      await connection.run(PUT, keys, [key, value, days * DAY_MS, limit, prefix, sort]);
    },
    drop: async (shelf, key) => {
      await connection.call((redis) => redis.unlink(prefixOf(shelf) + key));
    },
    all: (shelf) =>
      connection.call(async (redis) => {
        const keys = await redis.zrange(indexOf(shelf), '0', '-1');
        const values: string[] = [];
        for (let from = 0; from < keys.length; from += AT_ONCE) {
          const names = keys.slice(from, from + AT_ONCE).map((key) => prefixOf(shelf) + key);
          values.push(...(await redis.mget(...names)).filter((value) => value !== null));
        }
        return values;
      }),
    forget: async (chat) => {
      await connection.run(FORGET, [chatKey(chat)], [PREFIX]);
    },
  };
}

function prefixOf({ sort }: Shelf): string {
  return `${PREFIX}${sort}:`;
}

function indexOf({ sort }: Shelf): string {
  return `${PREFIX}of:${sort}`;
}

function chatKey(chat: string): string {
  return `${PREFIX}chat:${chat}`;
}
