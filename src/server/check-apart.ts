import { once } from 'node:events';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Folders } from '../knowledge/load.ts';
import type { CheckOutcome } from './check.ts';

/** Many times what a check takes on a slow machine. */
const LONGEST_MS = 60_000;

/**
 * Checks the folders in a thread of its own, so that nobody waits for it. Rejects when the thread fails, takes
 * too long or `signal` comes first.
 */
export async function checkApart(folders: Folders, signal: AbortSignal): Promise<CheckOutcome> {
  const worker = new Worker(programOf(import.meta.url), {
    workerData: folders,
    ...(isSource(import.meta.url) ? { execArgv: ['--import', 'tsx'] } : {}),
  });
  try {
    const ending = AbortSignal.any([signal, AbortSignal.timeout(LONGEST_MS)]);
    const [outcome]: CheckOutcome[] = await once(worker, 'message', { signal: ending });
    if (!outcome) throw new Error('the thread said nothing');
    return outcome;
  } finally {
    await worker.terminate();
  }
}

/** The program of the thread lies beside this file, in the sources as in the bundle. */
function programOf(module: string): URL {
  return new URL(`./check-worker${path.extname(module)}`, module);
}

// The runtime reads only JavaScript by itself, and a thread has no part in what the program was started with.
function isSource(module: string): boolean {
  return path.extname(module) === '.ts';
}
