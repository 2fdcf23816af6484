import * as z from 'zod';
import { CALM_SHARE, type Allowances } from '../allowances.ts';
import type { Keys } from '../keys.ts';
import { script, type Connection } from './connection.ts';
import { PREFIX } from './shelves.ts';

/** `spend`, by the clock of Redis. A bucket that is full again need not be kept. */
const SPEND = script(`
  local burst, refill, calm = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
  local time = redis.call('TIME')
  local now = time[1] * 1000 + time[2] / 1000
  local found = redis.call('HMGET', KEYS[1], 'tokens', 'at', 'told')
  local tokens, at = tonumber(found[1]) or burst, tonumber(found[2]) or now
  tokens = math.min(burst, tokens + math.max(0, now - at) / refill)
  local told = found[3] == '1' and tokens < burst * calm
  local verdict = 'allowed'
  if tokens >= 1 then
    tokens = tokens - 1
  else
    verdict = told and 'dropped' or 'told'
    told = true
  end
  redis.call('HSET', KEYS[1], 'tokens', string.format('%.6f', tokens),
    'at', string.format('%.3f', now), 'told', told and '1' or '0')
  redis.call('PEXPIRE', KEYS[1], burst * refill)
  return verdict
`);

const verdict = z.enum(['allowed', 'told', 'dropped']);

/** Allowances of all processes on one Redis. */
export function createRedisAllowances(connection: Connection, keys: Keys): Allowances {
  return {
    async take(person, { name, burst, refillMs }) {
      const key = `${PREFIX}allowance:${keys.allowance(name, person)}`;
      return verdict.parse(await connection.run(SPEND, [key], [burst, refillMs, CALM_SHARE]));
    },
  };
}
