import type { Update } from 'grammy/types';

interface Request {
  readonly offset: number;
  readonly limit: number;
  /** Seconds to wait while there are no updates. */
  readonly timeout: number;
}

/** Telegram's queue of updates: an offset confirms all before it; a new request ends one that waits. */
export interface Queue {
  push(updates: readonly Update[]): void;
  pending(): number[];
  /** Null when another request took over. */
  take(request: Request, gone: AbortSignal): Promise<readonly Update[] | null>;
}

export function createQueue(): Queue {
  let pending: Update[] = [];
  let waiting: ((outcome: 'news' | 'conflict') => void) | null = null;

  async function take(request: Request, gone: AbortSignal): Promise<readonly Update[] | null> {
    waiting?.('conflict');
    if (request.offset > 0) pending = pending.filter((one) => one.update_id >= request.offset);
    if (pending.length === 0 && request.timeout > 0) {
      const outcome = await news(request.timeout, gone);
      if (outcome === 'conflict') return null;
    }
    return pending.slice(0, request.limit);
  }

  function news(seconds: number, gone: AbortSignal): Promise<'news' | 'conflict' | 'none'> {
    return new Promise((resolve) => {
      const finish = (outcome: 'news' | 'conflict' | 'none'): void => {
        clearTimeout(timer);
        if (waiting === finish) waiting = null;
        resolve(outcome);
      };
      const timer = setTimeout(() => finish('none'), seconds * 1000);
      gone.addEventListener('abort', () => finish('none'), { once: true });
      waiting = finish;
    });
  }

  return {
    push: (updates) => {
      pending.push(...updates);
      waiting?.('news');
    },
    pending: () => pending.map((one) => one.update_id),
    take,
  };
}
