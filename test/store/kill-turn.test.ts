import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { until } from '../bot/until.ts';
import { openStore, temporaryFolder } from './folder.ts';
import { NO_REDIS, useRedis } from './redis-server.ts';
import { openAnew } from './redis-store.ts';
import { track } from './turns-contract.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const LEASE_MS = 5_000;

/** A process that has the turn of update a5. */
async function holder(kind: string, place: string): Promise<ChildProcess> {
  const program = path.join(ROOT, 'test', 'store', 'holder.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', program, kind, place], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  if (child.stdout) await once(child.stdout, 'data');
  return child;
}

/** The order in which two updates got the turn that a killed process had, and after how long the first one. */
async function passedOn(
  store: Store,
  child: ChildProcess,
): Promise<{ begun: readonly string[]; afterMs: number }> {
  const line = track(store);
  for (const name of ['a6', 'a5']) line.take(name);
  // Renewed for longer than a lease, while its process lives.
  await new Promise((resolve) => setTimeout(resolve, 1.5 * LEASE_MS));
  if (line.begun.length > 0) throw new Error('the turn passed on while its process lived');
  child.kill('SIGKILL');
  const killedMs = performance.now();
  await until(() => line.begun.length === 1, 3 * LEASE_MS);
  const afterMs = performance.now() - killedMs;
  await line.turn('a5')?.done();
  await until(() => line.begun.length === 2);
  return { begun: line.begun, afterMs };
}

test(
  'the turn of a killed process passes on within seconds, in a file',
  { timeout: 60_000 },
  async () => {
    const folder = temporaryFolder();
    const store = openStore({ folder });
    const child = await holder('sqlite', path.join(folder, 'store.db'));
    const { begun, afterMs } = await passedOn(store, child);
    expect(begun).toEqual(['a5', 'a6']);
    expect(afterMs).toBeLessThan(LEASE_MS + 2_000);
  },
);

describe.skipIf(NO_REDIS)('on Redis', () => {
  const server = useRedis();

  test('the turn of a killed process passes on within seconds', { timeout: 60_000 }, async () => {
    const store = await openAnew(server);
    const { begun, afterMs } = await passedOn(store, await holder('redis', server.url));
    expect(begun).toEqual(['a5', 'a6']);
    expect(afterMs).toBeLessThan(LEASE_MS + 2_000);
  });
});
