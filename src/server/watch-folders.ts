import path from 'node:path';
import { watch, type FSWatcher } from 'chokidar';
import type { Logger } from 'pino';
import type { Folders } from '../knowledge/load.ts';

export interface WatchOptions {
  readonly folders: Folders;
  /** How long nothing may change before the folders are taken for complete. */
  readonly quietMs: number;
  /** Called when watching has begun, and after every burst of changes. Must not throw. */
  readonly onQuiet: () => void;
  readonly signal: AbortSignal;
  readonly log: Logger;
}

/**
 * Watches the folders until the signal. A watcher serves for one burst of changes: one whose folder was replaced
 * by another would go on looking at the old one.
 */
export async function watchFolders(options: WatchOptions): Promise<void> {
  const { folders, signal, log } = options;
  const roots = [folders.knowledge, folders.seeds].map((folder) => path.resolve(folder));
  while (!signal.aborted) {
    const watcher = watchBeside(roots);
    watcher.on('error', (error) => log.warn({ code: codeOf(error) }, UNSEEN));
    await burst(watcher, roots, options);
    await watcher.close();
  }
}

const UNSEEN = 'changes of the knowledge may go unseen; SIGHUP has it checked at once';

/** Watches from the folders above, so that a folder that is removed or replaced is seen to come back. */
function watchBeside(roots: readonly string[]): FSWatcher {
  const parents = new Set(roots.map((root) => path.dirname(root)));
  return watch([...parents], {
    ignoreInitial: true,
    ignored: (name, stats) => {
      if (parents.has(name)) return false;
      return !isInside(name, roots) || (stats?.isFile() === true && !isRead(name));
    },
  });
}

/** Resolves when something has changed and then nothing for `quietMs`, or at the signal. */
function burst(
  watcher: FSWatcher,
  roots: readonly string[],
  { quietMs, onQuiet, signal }: WatchOptions,
): Promise<void> {
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout | undefined;
    const finish = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', finish);
      resolve();
    };
    const changed = (name: string): void => {
      if (!isInside(name, roots)) return;
      clearTimeout(timer);
      timer = setTimeout(finish, quietMs);
    };
    // What changed while nobody was watching is found now.
    watcher.on('ready', onQuiet);
    watcher.on('all', (_, name) => changed(name));
    // What the system says, since `all` is silent about a folder that took the place of another.
    watcher.on('raw', (_, name, at) => changed(path.resolve(watchedPath(at), name)));
    signal.addEventListener('abort', finish);
  });
}

function watchedPath(at: unknown): string {
  const named = typeof at === 'object' && at !== null && 'watchedPath' in at;
  return named && typeof at.watchedPath === 'string' ? at.watchedPath : '';
}

function isInside(name: string, roots: readonly string[]): boolean {
  return roots.some((root) => name === root || name.startsWith(root + path.sep));
}

/** The files of the folders that a knowledge is made of. */
function isRead(name: string): boolean {
  return /\.(?:ya?ml|txt)$/.test(name);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
