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
  const worker = startThread(folders);
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
function startThread(workerData: Folders): Worker {
  const extension = path.extname(import.meta.url);
  const program = new URL(`./check-worker${extension}`, import.meta.url);
  if (extension !== '.ts') return new Worker(program, { workerData });
  // The runtime reads no TypeScript by itself, and a thread does not inherit what reads it for the program.
  const code = `import('tsx/esm/api').then(({ register }) => { register(); return import('${program.href}'); })`;
  return new Worker(code, { workerData, eval: true });
}
