import type { Redis } from 'ioredis';

export interface Span {
  readonly fromMs: number;
  readonly toMs: number;
}

/** Whether Redis, and this machine with it, answers as fast as the program waits for. */
export interface Pace {
  /** When it did not; also while Redis is away. */
  readonly slow: readonly Span[];
  stop(): void;
}

const EVERY_MS = 100;
/** Half of what the program waits for an answer. */
const SLOW_MS = 500;

export function watchPace(redis: Redis): Pace {
  const slow: Span[] = [];
  const stopping = new AbortController();

  async function look(): Promise<void> {
    while (!stopping.signal.aborted) {
      const fromMs = performance.now();
      await redis.ping().catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
      const toMs = performance.now();
      if (toMs - fromMs > EVERY_MS + SLOW_MS) slow.push({ fromMs, toMs });
    }
  }

  void look();
  return { slow, stop: () => stopping.abort() };
}
