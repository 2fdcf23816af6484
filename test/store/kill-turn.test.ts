import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { until } from '../bot/until.ts';
import { openStore, temporaryFolder } from './folder.ts';
import { describeOnRedis } from './redis-server.ts';
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

async function passesOn(store: Store, child: ChildProcess): Promise<void> {
  const line = track(store);
  for (const name of ['a6', 'a5']) line.take(name);
  // Renewed for longer than a lease, while its process lives.
  await new Promise((resolve) => setTimeout(resolve, 1.5 * LEASE_MS));
  expect(line.begun).toEqual([]);
  child.kill('SIGKILL');
  const killedMs = performance.now();
  await until(() => line.begun.length === 1, 3 * LEASE_MS);
  expect(performance.now() - killedMs).toBeLessThan(LEASE_MS + 2_000);
  expect(line.begun).toEqual(['a5']);
  await line.turn('a5')?.done();
  await until(() => line.begun.length === 2);
}

test(
  'the turn of a killed process passes on within seconds, in a file',
  { timeout: 60_000 },
  async () => {
    const folder = temporaryFolder();
    const store = openStore({ folder });
    await passesOn(store, await holder('sqlite', path.join(folder, 'store.db')));
  },
);

describeOnRedis('on Redis', (server) => {
  test('the turn of a killed process passes on within seconds', { timeout: 60_000 }, async () => {
    const store = await openAnew(server);
    await passesOn(store, await holder('redis', server.url));
  });
});
