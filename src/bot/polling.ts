import type { Update } from 'grammy/types';

/** What polling needs of a bot; a test passes a fake. */
export interface Polled {
  /** The updates from `offset` on, which confirms all before it. Null when a stop came first. */
  fetch(offset: number): Promise<readonly Update[] | null>;
  /** False when a stop interrupted it, so that the update is not done. */
  handle(update: Update): Promise<boolean>;
  /** Tells Telegram, without waiting for updates, that all before `offset` are done. */
  confirm(offset: number): Promise<void>;
}

/**
 * Handles updates one after another until the signal, then confirms exactly those that are done: at least once.
 * grammY's own loop, when stopped, confirms the update in work before it is done, and handles the rest of the
 * batch without confirming it.
 */
export async function poll(bot: Polled, signal: AbortSignal): Promise<void> {
  let offset = 0;
  while (!signal.aborted) {
    const updates = await bot.fetch(offset);
    offset = await handleBatch(bot, { updates: updates ?? [], offset, signal });
  }
  if (offset > 0) await bot.confirm(offset);
}

interface Batch {
  readonly updates: readonly Update[];
  readonly offset: number;
  readonly signal: AbortSignal;
}

/** The offset after the last update that was done. */
async function handleBatch(bot: Polled, { updates, offset, signal }: Batch): Promise<number> {
  let next = offset;
  for (const update of updates) {
    if (signal.aborted || !(await bot.handle(update))) break;
    next = update.update_id + 1;
  }
  return next;
}
