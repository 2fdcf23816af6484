import * as z from 'zod';
import type { Keys } from '../keys.ts';
import { createSharedTurns, type Place, type TurnOptions } from '../shared-turns.ts';
import type { Turns } from '../turns.ts';
import type { Watchers } from '../watchers.ts';
import { script, type Connection } from './connection.ts';
import { PREFIX } from './shelves.ts';

/** Says which lanes moved to all processes, where somebody waits in them. */
export const MOVED = `${PREFIX}moved`;

/** A day, for which Telegram gives an update again, and an hour to be sure. */
const DONE_SECONDS = 25 * 3600;
/** Only for news that were lost. */
const RECHECK_MS = 1_000;
/** Longer than every other process needs to be back as well, and to mark what it did meanwhile. */
const SETTLED_AFTER_MS = 2_000;

/**
 * A line is a hash: of each token its id and its end by the clock of Redis, and `turn` with the token whose turn it
 * is. An end further ahead than a lease was written before that clock was set back.
 */
const STAY = script(`
  local line, token, id, lease = KEYS[1], ARGV[1], ARGV[2], tonumber(ARGV[3])
  local time = redis.call('TIME')
  local now = time[1] * 1000 + math.floor(time[2] / 1000)
  if redis.call('EXISTS', KEYS[2]) == 1 then return 'done' end
  redis.call('HSET', line, token, string.format('%.0f %s', now + lease, id))
  redis.call('PEXPIRE', line, lease * 2)
  local fields = redis.call('HGETALL', line)
  local turn, first, lowest
  for at = 1, #fields, 2 do
    local field = fields[at]
    if field == 'turn' then
      turn = fields[at + 1]
    else
      local ends, its = string.match(fields[at + 1], '^(%d+) (%-?%d+)$')
      ends, its = tonumber(ends), tonumber(its)
      if ends <= now or ends > now + lease then
        redis.call('HDEL', line, field)
      elseif not lowest or its < lowest or (its == lowest and field < first) then
        first, lowest = field, its
      end
    end
  end
  if turn and redis.call('HEXISTS', line, turn) == 1 then
    return turn == token and 'yours' or 'waiting'
  end
  if first ~= token then return 'waiting' end
  redis.call('HSET', line, 'turn', token)
  return 'yours'
`);

const LEAVE = script(`
  local line, token = KEYS[1], ARGV[1]
  if ARGV[2] ~= '0' then redis.call('SET', KEYS[2], '', 'EX', ARGV[2]) end
  redis.call('HDEL', line, token)
  if redis.call('HGET', line, 'turn') == token then redis.call('HDEL', line, 'turn') end
  if redis.call('EXISTS', line) == 1 then redis.call('PUBLISH', ARGV[3], ARGV[4]) end
`);

const standing = z.enum(['yours', 'waiting', 'done']);

export interface RedisTurnOptions extends TurnOptions {
  readonly connection: Connection;
  readonly keys: Keys;
  readonly watchers: Watchers;
}

/** Turns of all processes on one Redis. */
export function createRedisTurns({
  connection,
  keys,
  watchers,
  ...options
}: RedisTurnOptions): Turns {
  async function leave({ lane, update, token }: Place, isDone: boolean): Promise<void> {
    const seconds = isDone ? DONE_SECONDS : 0;
    await connection.run(LEAVE, names(lane, update), [token, seconds, MOVED, lane]);
  }

  /** Those that began. */
  const begun = new Set<string>();

  return createSharedTurns(
    {
      place: ({ id, key, lane }, token) => ({
        id,
        token,
        lane: keys.lane(lane),
        update: keys.update(key),
      }),
      async stay(place, leaseMs) {
        const { lane, update, token, id } = place;
        const state = standing.parse(
          await connection.run(STAY, names(lane, update), [token, id, leaseMs]),
        );
        if (state === 'done') await leave(place, false);
        if (state !== 'yours' || begun.has(token)) return state;
        // While Redis was away, the lease of whoever has it in work may have run out.
        if (connection.backForMs() < SETTLED_AFTER_MS) return 'waiting';
        begun.add(token);
        return state;
      },
      leave(place, isDone) {
        begun.delete(place.token);
        return leave(place, isDone);
      },
      watch: (lane, onMove) => watchers.watch(lane, onMove),
      recheckMs: RECHECK_MS,
    },
    options,
  );
}

function names(lane: string, update: string): string[] {
  return [`${PREFIX}lane:${lane}`, `${PREFIX}done:${update}`];
}
