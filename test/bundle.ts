import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { z } from 'zod';

const ROOT = path.join(import.meta.dirname, '..');

const packageSchema = z.object({ scripts: z.object({ build: z.string() }) });

/** The bundle as `npm run build` makes it, beside the same packages; gone after the test. */
export function bundle(): string {
  const home = mkdtempSync(path.join(tmpdir(), 'zonebot-bundle-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(home, 'node_modules'));
  const { scripts } = packageSchema.parse(
    JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')),
  );
  const command = scripts.build.replace(/^.*?(?=esbuild)/, 'node_modules/.bin/');
  expect(command).toContain('--outdir=dist');
  const built = spawnSync(command.replace('--outdir=dist', `--outdir=${home}/dist`), {
    cwd: ROOT,
    shell: true,
    encoding: 'utf8',
  });
  expect(built).toMatchObject({ status: 0 });
  return path.join(home, 'dist', 'main.js');
}
