import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type PluginBuild } from 'esbuild';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { readGaps } from '../../src/store/sqlite/store.ts';
import { temporaryFolder } from './folder.ts';

let built = '';

// Built once: twenty processes that each compiled it would spend their time on that.
beforeAll(async () => {
  built = mkdtempSync(path.join(tmpdir(), 'zonebot-rater-'));
  await build({
    entryPoints: [path.join(import.meta.dirname, 'rater.ts')],
    outfile: path.join(built, 'rater.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    plugins: [{ name: 'binary', setup: leaveOutTheBinary }],
  });
});

afterAll(() => rmSync(built, { recursive: true, force: true }));

function leaveOutTheBinary(plugin: PluginBuild): void {
  const { href } = pathToFileURL(createRequire(import.meta.url).resolve('libsql'));
  plugin.onResolve({ filter: /^libsql$/ }, () => ({ path: href, external: true }));
}

/** Starts a process that rates `count` messages from `first` on, one after another. */
function rater(file: string, first: number, count: number): ChildProcess {
  const child = spawn(
    process.execPath,
    [path.join(built, 'rater.mjs'), file, `${first}`, `${count}`],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

/** The messages whose ratings a process acknowledged before it was killed, right after the one of number `last`. */
async function acknowledgedUntilKilled(child: ChildProcess, last: number): Promise<string[]> {
  let said = '';
  child.stdout?.on('data', (data) => {
    said += String(data);
    if (said.split('\n').length > last) child.kill('SIGKILL');
  });
  const [, signal] = await once(child, 'close');
  expect(signal).toBe('SIGKILL');
  return said.split('\n').slice(0, -1);
}

const ratedIn = (file: string): string[] =>
  readGaps(file).map(({ question }) => question.replace('问题', ''));

test('a process killed right after it acknowledged a 👎 has lost none, twenty times', async () => {
  const file = path.join(temporaryFolder(), 'store.db');
  const acknowledged: string[] = [];
  for (let round = 0; round < 20; round += 1) {
    const child = rater(file, round * 100_000, 100_000);
    acknowledged.push(...(await acknowledgedUntilKilled(child, 1 + (round % 5))));
    expect(ratedIn(file)).toEqual(expect.arrayContaining(acknowledged));
  }
  expect(acknowledged.length).toBeGreaterThanOrEqual(20);
}, 60_000);

test('processes that begin and write one file at the same time lose nothing', async () => {
  const file = path.join(temporaryFolder(), 'store.db');
  const children = [0, 1, 2].map((at) => rater(file, at * 1000, 50));
  const ended = await Promise.all(children.map((child) => once(child, 'exit')));
  expect(ended.map(([status]) => status)).toEqual([0, 0, 0]);
  expect(new Set(ratedIn(file)).size).toBe(150);
}, 60_000);
