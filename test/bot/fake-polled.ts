import type { Update } from 'grammy/types';
import type { Polled } from '../../src/bot/polling.ts';

/** Telegram and a bot in one, for polling alone: updates end when the test says so. */
export interface FakeTelegram {
  readonly polled: Polled;
  /** Ids in the order in which they were begun. */
  readonly begun: readonly number[];
  /** Offsets of the requests. */
  readonly fetched: readonly number[];
  /** Offsets confirmed at the end. */
  readonly confirmed: readonly number[];
  push(updates: readonly Update[]): void;
  /** Ends an update in work; `done` is false where a stop interrupted it. */
  finish(id: number, done?: boolean): void;
  inWork(): number[];
  unconfirmed(): number[];
  /** Those that are not done, and what came after the first of them. */
  fromOldestNotDone(): number[];
  hasBegun(id: number): Promise<void>;
  hasFetched(times: number): Promise<void>;
  hasWork(): Promise<void>;
  /** Ends a request that waits for updates. */
  hangUp(): void;
  /** Requests fail from now on. */
  breakDown(error: Error): void;
}

// What Telegram gives at once is bounded; a hundred in truth.
const MOST_AT_ONCE = 10;

export function fakeTelegram(first: readonly Update[]): FakeTelegram {
  const all = [...first];
  const inWork = new Map<number, (done: boolean) => void>();
  const done = new Set<number>();
  const begun: number[] = [];
  const fetched: number[] = [];
  const confirmed: number[] = [];
  let offset = 0;
  let news: (() => void) | null = null;
  let broken: Error | null = null;
  let isOver = false;

  const idsFrom = (start: number): number[] =>
    all.map(({ update_id: id }) => id).filter((id) => id >= start);

  function confirm(next: number): void {
    const early = all.filter(({ update_id: id }) => id < next && !done.has(id));
    if (early.length > 0) throw new Error(`confirmed before done: ${early[0]?.update_id}`);
    offset = next;
  }

  async function fetch(next: number): Promise<readonly Update[] | null> {
    fetched.push(next);
    if (broken) throw broken;
    confirm(next);
    if (idsFrom(offset).length === 0 && !isOver)
      await new Promise<void>((resolve) => {
        news = resolve;
      });
    return isOver ? null : all.filter(({ update_id: id }) => id >= offset).slice(0, MOST_AT_ONCE);
  }

  function handle({ update_id: id, message }: Update): Promise<boolean> {
    const earlier = all.filter((one) => one.message?.chat.id === message?.chat.id);
    const open = earlier.find((one) => one.update_id < id && !done.has(one.update_id));
    if (open) throw new Error(`${id} overtook ${open.update_id}`);
    begun.push(id);
    return new Promise((resolve) => inWork.set(id, resolve));
  }

  return {
    polled: {
      fetch,
      handle,
      confirm: async (next) => {
        confirmed.push(next);
        confirm(next);
      },
    },
    begun,
    fetched,
    confirmed,
    push(updates) {
      all.push(...updates);
      if (updates.length > 0) news?.();
    },
    finish(id, isDone = true) {
      inWork.get(id)?.(isDone);
      inWork.delete(id);
      if (isDone) done.add(id);
    },
    inWork: () => [...inWork.keys()],
    unconfirmed: () => idsFrom(offset),
    fromOldestNotDone: () => idsFrom(idsFrom(0).find((id) => !done.has(id)) ?? Infinity),
    hasBegun: (id) => turned(() => begun.includes(id)),
    hasFetched: (times) => turned(() => fetched.length >= times),
    hasWork: () => turned(() => inWork.size > 0),
    hangUp() {
      isOver = true;
      news?.();
    },
    breakDown: (error) => void (broken = error),
  };
}

/** Resolves in the turn of the event loop in which the condition holds; fails when it never does. */
async function turned(condition: () => boolean): Promise<void> {
  for (let turns = 0; !condition(); turns += 1) {
    if (turns > 10_000) throw new Error(`never: ${condition.toString()}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
