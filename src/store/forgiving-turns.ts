import { createMemoryTurns } from './memory-turns.ts';
import { LEASE_MS } from './shared-turns.ts';
import type { Arrival, Turn, Turns } from './turns.ts';

export interface ForgivingTurnOptions {
  /** How long another process may still have a turn of a store that fails. */
  readonly leaseMs?: number;
}

const RETRY_MS = 100;

/**
 * Turns that go on while the store is away: in the order of this process, and each update once in this process.
 * Every turn of the store is one of this process as well, so that nothing overtakes when the store goes or comes.
 * Until all turns of other processes have run out, updates are put off, so that none is answered beside another
 * process that has it in work.
 */
export function createForgivingTurns(
  shared: Turns,
  onFault: (error: unknown) => void,
  { leaseMs = LEASE_MS }: ForgivingTurnOptions = {},
): Turns {
  const own = createMemoryTurns();
  /** When the store was first seen to fail; null while it does not. */
  let failingSinceMs: number | null = null;

  /** Null when the store is away. */
  const takeShared = async (
    update: Arrival,
    signal: AbortSignal,
  ): Promise<Awaited<ReturnType<Turns['take']>> | null> => {
    try {
      const taken = await shared.take(update, signal);
      failingSinceMs = null;
      return taken;
    } catch (error) {
      onFault(error);
      const nowMs = performance.now();
      failingSinceMs ??= nowMs;
      return nowMs - failingSinceMs < leaseMs ? 'put-off' : null;
    }
  };

  const end = async (work: Promise<void> | undefined): Promise<void> => {
    try {
      await work;
    } catch (error) {
      onFault(error);
    }
  };

  /** Others may hold this delivery's update: they are to find the mark as soon as the store is back. */
  const markDone = async (outer: Turn): Promise<void> => {
    const endMs = performance.now() + leaseMs;
    for (;;)
      try {
        await outer.done();
        return;
      } catch (error) {
        onFault(error);
        if (performance.now() >= endMs) return;
        await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
      }
  };

  const turnOf = (inner: Turn, outer: Turn | null): Turn => ({
    holds: async () => outer?.holds() ?? true,
    async done() {
      if (outer) await markDone(outer);
      await inner.done();
    },
    async giveBack() {
      await end(outer?.giveBack());
      await inner.giveBack();
    },
  });

  return {
    async take(update, signal) {
      const outer = await takeShared(update, signal);
      if (typeof outer === 'string') return outer;
      const inner = await own.take(update, signal);
      if (typeof inner !== 'string') return turnOf(inner, outer);
      // Only what was done while the store was away is done here and not there.
      await end(inner === 'done-before' ? outer?.done() : outer?.giveBack());
      return inner;
    },
  };
}
