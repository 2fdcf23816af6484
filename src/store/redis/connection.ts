import { createHash } from 'node:crypto';
import { Redis, type RedisOptions } from 'ioredis';
import type { StoreError } from '../store-error.ts';
import { awayError, isSlow, redisError } from './errors.ts';

/** A program that Redis runs as one step. */
export interface Script {
  readonly source: string;
  readonly sha: string;
}

export function script(source: string): Script {
  return { source, sha: createHash('sha1').update(source).digest('hex') };
}

type Value = string | number;

/** A connection that comes back by itself. Calls while it is away fail at once; all that fails is a StoreError. */
export interface Connection {
  /** Where it leads, without user and password. */
  readonly place: string;
  /** What came of the first attempt to connect; null: it is ready. */
  readonly first: Promise<StoreError | null>;
  /** How long it has been back after it was away; endless where it never was. */
  backForMs(): number;
  call<Result>(command: (redis: Redis) => Promise<Result>): Promise<Result>;
  run(program: Script, keys: readonly string[], values: readonly Value[]): Promise<unknown>;
  close(): void;
}

export interface ConnectOptions {
  /** Called whenever it has come (back); until it resolves, all calls fail, and with its fault if it rejects. */
  readonly onReady?: (redis: Redis) => Promise<void>;
  readonly answerWithinMs?: number;
}

/** A bot that waits longer than this for what it could remember answers late. */
const ANSWER_WITHIN_MS = 1_000;
const LONGEST_RECONNECT_MS = 1_000;

const OPTIONS = {
  protocol: 2,
  lazyConnect: true,
  connectTimeout: ANSWER_WITHIN_MS,
  // What is asked of a Redis that is away is neither kept nor sent again: the bot answers without.
  enableOfflineQueue: false,
  autoResendUnfulfilledCommands: false,
  maxRetriesPerRequest: 0,
  retryStrategy: (times: number) => Math.min(50 * 2 ** Math.min(times, 10), LONGEST_RECONNECT_MS),
} satisfies RedisOptions;

/** Connects in the background, for as long as it takes. */
export function connect(
  url: string,
  { onReady = async () => undefined, answerWithinMs = ANSWER_WITHIN_MS }: ConnectOptions = {},
): Connection {
  const place = placeOf(url);
  const redis = new Redis(url, { ...OPTIONS, commandTimeout: answerWithinMs });
  /** Why it cannot be used; null when it can. */
  let fault: StoreError | null = awayError(place);
  let wasReady = false;
  let backSinceMs = -Infinity;
  const first = new Promise<StoreError | null>((resolve) => {
    const settle = (now: StoreError | null): void => {
      fault = now;
      resolve(now);
    };
    // Calls that wait are told by themselves; without a listener a fault would end the program.
    redis.on('error', (error) => {
      if (fault) fault = redisError(place, error);
    });
    redis.on('close', () => settle(fault ?? awayError(place)));
    redis.on('ready', () => {
      onReady(redis).then(
        () => {
          if (wasReady) backSinceMs = performance.now();
          wasReady = true;
          settle(null);
        },
        (error: unknown) => settle(redisError(place, error)),
      );
    });
  });
  redis.connect().catch(() => undefined);

  async function call<Result>(command: (redis: Redis) => Promise<Result>): Promise<Result> {
    if (fault) throw fault;
    try {
      return await command(redis);
    } catch (error) {
      // What is asked after a call that hangs would hang as well: a new connection shows when it is over.
      // All that hang with it find the fault, so that only the first of them ends the connection.
      if (isSlow(error) && !fault) {
        fault = awayError(place);
        redis.disconnect(true);
      }
      throw redisError(place, error);
    }
  }

  return {
    place,
    first,
    backForMs: () => performance.now() - backSinceMs,
    call,
    run: ({ source, sha }, keys, values) =>
      call(async () => {
        try {
          return await redis.evalsha(sha, keys.length, ...keys, ...values);
        } catch (error) {
          if (!(error instanceof Error && error.message.startsWith('NOSCRIPT'))) throw error;
          return redis.eval(source, keys.length, ...keys, ...values);
        }
      }),
    close() {
      fault = awayError(place);
      redis.disconnect();
    },
  };
}

function placeOf(url: string): string {
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`;
}
