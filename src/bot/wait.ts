/** Resolves after `ms`, at once when the signal is or gets aborted. */
export function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve();
      return;
    }
    const finish = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', finish);
      resolve();
    };
    const timer = setTimeout(finish, ms);
    signal.addEventListener('abort', finish);
  });
}

/** First delay, doubled each time up to the longest. */
export interface Backoff {
  readonly firstDelayMs: number;
  readonly longestDelayMs: number;
}

export const DEFAULT_BACKOFF: Backoff = { firstDelayMs: 1_000, longestDelayMs: 30_000 };

/** The delay before repetition number `repetition`, counted from 0. */
export function delayMs({ firstDelayMs, longestDelayMs }: Backoff, repetition: number): number {
  return Math.min(longestDelayMs, firstDelayMs * 2 ** Math.min(repetition, 30));
}
