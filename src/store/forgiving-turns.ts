import { createMemoryTurns } from './memory-turns.ts';
import type { Arrival, Turn, Turns } from './turns.ts';

/**
 * Turns that go on while the store is away: in the order of this process, and each update once in this process.
 * Every turn of the store is one of this process as well, so that nothing overtakes when the store goes or comes.
 */
export function createForgivingTurns(shared: Turns, onFault: (error: unknown) => void): Turns {
  const own = createMemoryTurns();

  /** Null when the store is away. */
  const takeShared = async (
    update: Arrival,
    signal: AbortSignal,
  ): Promise<Awaited<ReturnType<Turns['take']>> | null> => {
    try {
      return await shared.take(update, signal);
    } catch (error) {
      onFault(error);
      return null;
    }
  };

  const end = async (work: Promise<void> | undefined): Promise<void> => {
    try {
      await work;
    } catch (error) {
      onFault(error);
    }
  };

  const turnOf = (inner: Turn, outer: Turn | null): Turn => ({
    holds: async () => outer?.holds() ?? true,
    async done() {
      await end(outer?.done());
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
