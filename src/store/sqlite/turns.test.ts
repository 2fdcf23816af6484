import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { openStore, rowsIn, temporaryFolder } from '../../../test/store/folder.ts';
import { sharedTurnsContract, track } from '../../../test/store/turns-contract.ts';
import { until } from '../../../test/bot/until.ts';
import type { Store } from '../store.ts';

let folder = '';
beforeEach(() => void (folder = ''));

function openShared(options: { leaseMs?: number; uptimeMs?: () => number } = {}): Store {
  folder ||= temporaryFolder();
  return openStore({ folder, ...options });
}

sharedTurnsContract((leaseMs) => openShared(leaseMs === undefined ? {} : { leaseMs }));

test('the clock of the calendar may jump: turns go by the time since the machine started', async () => {
  folder = temporaryFolder();
  let day = 100;
  const options = { folder, now: () => new Date(day * 86_400_000), leaseMs: 60_000 };
  const [one, other] = [track(openStore(options)), track(openStore(options))];
  one.take('a5');
  await until(() => one.begun.length === 1);
  other.take('a6');
  day = 1;
  await new Promise((resolve) => setTimeout(resolve, 150));
  day = 90;
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(other.begun).toEqual([]);
  await one.turn('a5')?.done();
  await until(() => other.begun.length === 1);
});

test('a turn from before the machine started anew is over', async () => {
  let uptimeMs = 1_000_000;
  const before = track(openShared({ uptimeMs: () => uptimeMs }));
  before.take('a5');
  await until(() => before.begun.length === 1);
  uptimeMs = 5_000;
  const after = track(openShared({ uptimeMs: () => uptimeMs }));
  after.take('a5');
  await until(() => after.begun.length === 1);
  expect(after.begun).toEqual(['a5']);
});

test('an allowance from before the machine started anew brings no tokens and takes none for long', async () => {
  let uptimeMs = 1_000_000;
  const asking = { name: 'asking', burst: 4, refillMs: 1_000 };
  const { allowances } = openShared({ uptimeMs: () => uptimeMs });
  const take = async (times: number): Promise<string[]> => {
    const verdicts: string[] = [];
    for (let at = 0; at < times; at += 1) verdicts.push(await allowances.take(7, asking));
    return verdicts;
  };
  expect((await take(5)).slice(3)).toEqual(['allowed', 'told']);
  uptimeMs = 5_000;
  expect(await take(1)).toEqual(['dropped']);
  uptimeMs += 1_000;
  expect(await take(2)).toEqual(['allowed', 'dropped']);
});

test('what is over leaves no row, and what is done is kept for two days', async () => {
  let day = 1;
  const store = openStore({
    folder: (folder = temporaryFolder()),
    now: () => new Date(day * 86_400_000),
  });
  const rows = (table: string): number => rowsIn(path.join(folder, 'store.db'), table);
  const line = track(store);
  for (const name of ['a1', 'b2']) {
    line.take(name);
    await until(() => line.turn(name) !== undefined);
    await line.turn(name)?.done();
  }
  expect([rows('turns'), rows('done_updates')]).toEqual([0, 2]);
  day = 4;
  line.take('c3');
  await until(() => line.turn('c3') !== undefined);
  await line.turn('c3')?.done();
  expect(rows('done_updates')).toBe(1);
});
