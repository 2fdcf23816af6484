import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { Redis } from 'ioredis';
import { afterAll, beforeAll } from 'vitest';
import { freePort } from '../../src/cli/bench/load/free-port.ts';
import { until } from '../bot/until.ts';
import { HAS_REDIS } from './redis-presence.ts';

const WITHIN_MS = 20_000;
const ALWAYS = ['--appendonly', 'yes', '--appendfsync', 'always'];

/** A Redis of its own on the loopback. */
export interface RedisServer {
  readonly url: string;
  /** A connection of the tests themselves. */
  readonly direct: Redis;
  start(options?: readonly string[]): Promise<void>;
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>;
  /** Answers nothing until it goes on. */
  pause(): void;
  goOn(): void;
  end(): Promise<void>;
}

/** Tests on a real Redis are left out where there is none, unless `REQUIRE_REDIS` forbids that. */
export const NO_REDIS = !HAS_REDIS && (process.env['REQUIRE_REDIS'] ?? '') === '';

/** A Redis for the tests of a `describe`. */
export function useRedis(): RedisServer {
  const server = createRedisServer();
  beforeAll(() => server.start());
  afterAll(() => server.end());
  return server;
}

function createRedisServer(): RedisServer {
  const folder = mkdtempSync(path.join(tmpdir(), 'zonebot-redis-'));
  let port = 0;
  let child: ChildProcess | null = null;
  let direct: Redis | null = null;

  const stop = async (): Promise<void> => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, 'exit');
    child.kill('SIGKILL');
    await exit;
    await until(() => direct?.status !== 'ready');
  };

  return {
    get url() {
      return `redis://127.0.0.1:${port}`;
    },
    get direct() {
      if (!direct) throw new Error('the server was never started');
      return direct;
    },
    async start(options = ALWAYS) {
      port ||= await freePort();
      const settings = ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', folder, '--save', ''];
      child = spawn('redis-server', [...settings, ...options], { stdio: 'ignore' });
      direct ??= new Redis(port, '127.0.0.1', { retryStrategy: () => 20 }).on('error', () => null);
      const connection = direct;
      await until(() => connection.status === 'ready', WITHIN_MS);
    },
    kill: stop,
    pause: () => void child?.kill('SIGSTOP'),
    goOn: () => void child?.kill('SIGCONT'),
    async end() {
      direct?.disconnect();
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
