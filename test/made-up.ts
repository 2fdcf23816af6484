import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { checkKnowledge, type Folders } from '../src/knowledge/load.ts';
import type { Problem } from '../src/knowledge/problem.ts';

const HOME = path.join(import.meta.dirname, 'fixtures', 'made-up');

/** The knowledge about a place that does not exist: what `test/fixtures/made-up` holds. */
export const MADE_UP: Folders = {
  knowledge: path.join(HOME, 'knowledge'),
  seeds: path.join(HOME, 'seeds'),
};

/** One change of a file: the first `find` becomes `put`. A `find` of null appends `put`. */
export interface Edit {
  /** Relative to `knowledge`, or to its parent when it begins with `seeds/`. */
  readonly file: string;
  readonly find: string | null;
  readonly put: string;
}

/** A copy of the made-up knowledge with some things changed, which goes away after the test. */
export function changedCopy(edits: readonly Edit[]): Folders {
  const home = mkdtempSync(path.join(tmpdir(), 'zonebot-check-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  cpSync(HOME, home, { recursive: true });
  for (const { file, find, put } of edits) {
    const full = pathIn(home, file);
    const text = readFileSync(full, 'utf8');
    if (find !== null && !text.includes(find)) throw new Error(`${file} does not hold ${find}`);
    writeFileSync(full, find === null ? text + put : text.replace(find, () => put));
  }
  return { knowledge: path.join(home, 'knowledge'), seeds: path.join(home, 'seeds') };
}

function pathIn(home: string, file: string): string {
  return file.startsWith('seeds/') ? path.join(home, file) : path.join(home, 'knowledge', file);
}

/** The line, from 1, of the only line of a file that holds `text`. */
export function lineOf(folders: Folders, file: string, text: string): number {
  const lines = readFileSync(pathIn(path.dirname(folders.knowledge), file), 'utf8').split('\n');
  const found = lines.flatMap((line, index) => (line.includes(text) ? [index + 1] : []));
  const [line] = found;
  if (line === undefined || found.length > 1)
    throw new Error(`${file} holds ${text} on ${found.length} lines`);
  return line;
}

/** One thing broken in the made-up knowledge, and the one problem that must come of it. */
export interface Rule {
  readonly name: string;
  readonly edit: Edit;
  /** Text that stands on one line of the changed file only: the line of the problem. */
  readonly at: string;
  readonly what: string;
  readonly fix: string;
}

/** The problems that come of breaking the rule, and the one that must come, at its place and with what to do. */
export function breakRule({ edit, at, what, fix }: Rule): {
  problems: readonly Problem[];
  wanted: unknown;
} {
  const folders = changedCopy([edit]);
  const wanted: unknown = {
    file: edit.file,
    line: lineOf(folders, edit.file, at),
    what: expect.stringContaining(what),
    fix: expect.stringContaining(fix),
  };
  return { problems: checkKnowledge(folders).problems, wanted };
}
