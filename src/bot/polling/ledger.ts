import type { Update } from 'grammy/types';

/** Which updates are in work and which are done, so that none is confirmed before it is done, or begun twice. */
export interface Ledger {
  /** The updates that are new, which are in work from now on. */
  enter(updates: readonly Update[]): Update[];
  done(id: number): void;
  /** All before this are done; 0 before there is any. What it passes is forgotten: Telegram is to be told. */
  offset(): number;
  /** Resolves when the oldest update in work is done, at once when there is none. */
  oldestDone(): Promise<void>;
}

interface Entry {
  isDone: boolean;
  readonly watchers: (() => void)[];
}

export function createLedger(): Ledger {
  // In the order of delivery, not of the ids: after a quiet week Telegram may go on with lower ones.
  const entries = new Map<number, Entry>();
  let offset = 0;

  return {
    enter(updates) {
      const fresh = updates.filter(({ update_id: id }) => !entries.has(id));
      for (const { update_id: id } of fresh) entries.set(id, { isDone: false, watchers: [] });
      return fresh;
    },
    done(id) {
      const entry = entries.get(id);
      if (!entry) return;
      entry.isDone = true;
      for (const tell of entry.watchers) tell();
    },
    offset() {
      for (const [id, { isDone }] of entries) {
        if (!isDone) break;
        entries.delete(id);
        offset = id + 1;
      }
      return offset;
    },
    async oldestDone() {
      const oldest = [...entries.values()].find(({ isDone }) => !isDone);
      if (oldest) await new Promise<void>((resolve) => oldest.watchers.push(resolve));
    },
  };
}
