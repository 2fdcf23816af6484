import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { z } from 'zod';

declare module 'vitest' {
  interface ProvidedContext {
    /** The program's bundle, made once for all tests. */
    readonly bundle: string;
  }
}

const ROOT = path.join(import.meta.dirname, '..');
const MADE_UP = path.join(import.meta.dirname, 'fixtures', 'made-up');

const packageSchema = z.object({ scripts: z.object({ build: z.string() }) });

const home = mkdtempSync(path.join(tmpdir(), 'zonebot-bundle-'));

/** Bundles the program as `npm run build` does, beside the same packages; it keeps the made-up knowledge. */
export function setup(project: TestProject): void {
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(home, 'node_modules'));
  const dist = path.join(home, 'dist');
  const main = path.join(dist, 'main.js');
  const bundling = buildScript().replace(/^.*?(?=esbuild)/, 'node_modules/.bin/');
  const [esbuild = ''] = bundling.split('&&');
  run(esbuild.replace('--outdir=dist', `--outdir=${dist}`));
  run(`node ${main} keep --knowledge ${MADE_UP}/knowledge --seeds ${MADE_UP}/seeds`);
  project.provide('bundle', main);
}

export function teardown(): void {
  rmSync(home, { recursive: true, force: true });
}

function buildScript(): string {
  const { scripts } = packageSchema.parse(
    JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')),
  );
  return scripts.build;
}

function run(command: string): void {
  const { status, stderr } = spawnSync(command, { cwd: ROOT, shell: true, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command}\n${stderr}`);
}
