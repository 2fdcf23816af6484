import { createLru } from './lru.ts';
import type { Arrival, Turn, Turns } from './turns.ts';

/** Some minutes of a flood; Telegram gives an update again within seconds, or after the process has ended. */
const DONE_KEPT = 20_000;

interface Waiting {
  readonly update: Arrival;
  readonly begin: () => void;
}

/** Turns of one process. */
export function createMemoryTurns(kept: number = DONE_KEPT): Turns {
  const done = createLru<true>(kept);
  /** Only lanes in which something is in work, with what waits behind it. */
  const lanes = new Map<number, Waiting[]>();

  function release(lane: number): void {
    const waiting = lanes.get(lane) ?? [];
    const [next] = waiting.toSorted((one, other) => one.update.id - other.update.id);
    if (!next) {
      lanes.delete(lane);
      return;
    }
    waiting.splice(waiting.indexOf(next), 1);
    next.begin();
  }

  function turnOf({ key, lane }: Arrival): Turn {
    let isOver = false;
    const end = async (isDone: boolean): Promise<void> => {
      if (isOver) return;
      isOver = true;
      if (isDone) done.set(key, true);
      release(lane);
    };
    return { holds: async () => !isOver, done: () => end(true), giveBack: () => end(false) };
  }

  /** False when the signal came first. */
  function entered(update: Arrival, signal: AbortSignal): Promise<boolean> {
    const waiting = lanes.get(update.lane);
    if (!waiting) {
      lanes.set(update.lane, []);
      return Promise.resolve(true);
    }
    return new Promise((resolve) => {
      const stop = (): void => {
        waiting.splice(waiting.indexOf(place), 1);
        resolve(false);
      };
      const begin = (): void => {
        signal.removeEventListener('abort', stop);
        resolve(true);
      };
      const place = { update, begin };
      waiting.push(place);
      signal.addEventListener('abort', stop, { once: true });
    });
  }

  return {
    async take(update, signal) {
      if (signal.aborted) return 'stopped';
      if (done.get(update.key)) return 'done-before';
      if (!(await entered(update, signal))) return 'stopped';
      if (!done.get(update.key)) return turnOf(update);
      release(update.lane);
      return 'done-before';
    },
  };
}
