import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import {
  checkFiles,
  loadFiles,
  readFiles,
  type Folders,
  type Versioned,
} from '../knowledge/load.ts';
import { versionOf } from '../knowledge/version.ts';
import { prepareNames, type PreparedNames } from '../question/names.ts';

/** A clean knowledge, with what was worked out of it ahead. */
export interface Ready extends Versioned {
  readonly prepared?: PreparedNames;
}

/** Beside the program that `npm run build` makes, so that each build begins without it. */
const KEPT = fileURLToPath(new URL('kept-knowledge.bin', import.meta.url));

/** Keeps the knowledge as it is when checked, so that a start need not check it again as long as no file changes. */
export function keepReady(folders: Folders, file = KEPT): void {
  const { knowledge, version, problems } = checkFiles(readFiles(folders));
  // A folder with problems is checked at every start, which tells them.
  if (problems.length > 0) return;
  const ready: Ready = { knowledge, version, prepared: prepareNames(knowledge) };
  writeFileSync(file, serialize(ready));
}

/** Loads a clean knowledge, kept or checked now. Throws KnowledgeError with every problem when there is any. */
export function loadReady(folders: Folders, file = KEPT): Ready {
  const files = readFiles(folders);
  const kept = readKept(file);
  return kept?.version === versionOf(files) ? kept : loadFiles(files);
}

/** Null where nothing is kept that this program can read. */
function readKept(file: string): Ready | null {
  if (!existsSync(file)) return null;
  try {
    return deserialize(readFileSync(file));
  } catch {
    return null;
  }
}
