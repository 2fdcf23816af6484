import type { Update } from 'grammy/types';
import { laneOf } from './lane-of.ts';
import { createLanes } from './polling/lanes.ts';
import { createLedger, type Ledger } from './polling/ledger.ts';
import { wait } from './wait.ts';

/** What polling needs of a bot; a test passes a fake. */
export interface Polled {
  /** The updates from `offset` on, which confirms all before it. Null when a stop came first. */
  fetch(offset: number): Promise<readonly Update[] | null>;
  /** False when the update is not done: a stop interrupted it, or it is to be tried again. Never rejects. */
  handle(update: Update): Promise<boolean>;
  /** Tells Telegram, without waiting for updates, that all before `offset` are done. */
  confirm(offset: number): Promise<void>;
}

export interface PollOptions {
  readonly signal: AbortSignal;
  /** How many updates are in work at once. */
  readonly room?: number;
  /** How long to wait before asking for news while an old update is still in work. */
  readonly recheckMs?: number;
  /** Told how many updates were fetched and are not begun. */
  readonly onWaiting?: (updates: number) => void;
}

const DEFAULT_ROOM = 50;
const DEFAULT_RECHECK_MS = 250;

/**
 * Handles updates until the signal, those of different chats side by side, those of one chat in order; then
 * finishes what is in work and confirms what is done: at least once. Telegram gives no more than 100 updates
 * after the oldest that is not done, so one that is stuck holds the others up only then. grammY's own loop
 * knows one update at a time, and the runner plugin confirms updates before they are done.
 */
export async function poll(
  bot: Polled,
  { signal, room = DEFAULT_ROOM, recheckMs = DEFAULT_RECHECK_MS, onWaiting }: PollOptions,
): Promise<void> {
  const ledger = createLedger();
  const lanes = createLanes({ room, signal, ...(onWaiting ? { onWaiting } : {}) });
  let isEnding = false;
  // The ledger lets an update in only once, however often Telegram gives it.
  async function handled(update: Update): Promise<boolean> {
    while (!(await bot.handle(update))) {
      if (isEnding || signal.aborted) return false;
      await wait(recheckMs, signal);
    }
    return true;
  }

  try {
    while (!signal.aborted) {
      const updates = await bot.fetch(ledger.offset());
      for (const update of ledger.enter(updates ?? [])) {
        lanes.add(laneOf(update), async () => {
          if (await handled(update)) ledger.done(update.update_id);
        });
      }
      await pause(ledger, recheckMs, signal);
    }
  } finally {
    isEnding = true;
    await lanes.finish();
  }
  const offset = ledger.offset();
  if (offset > 0) await bot.confirm(offset);
}

/** While an update is in work, Telegram answers every request at once, with that update again. */
async function pause(ledger: Ledger, longestMs: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  const over = new AbortController();
  const end = (): void => over.abort();
  signal.addEventListener('abort', end);
  void ledger.oldestDone().then(end);
  await wait(longestMs, over.signal);
  signal.removeEventListener('abort', end);
}
