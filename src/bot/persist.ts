import { GrammyError, HttpError } from 'grammy';
import type { Logger } from 'pino';
import { BotConflictError, BotTokenError, describeFault } from './errors.ts';
import { DEFAULT_BACKOFF, delayMs, wait, type Backoff } from './wait.ts';

export interface PersistOptions {
  readonly signal: AbortSignal;
  readonly log: Logger;
  readonly backoff?: Backoff;
}

// A restarted bot and its ending predecessor are in each other's way for a moment; five times in a row are not that.
const CONFLICTS_BORNE = 4;

/**
 * Repeats a call until it succeeds; null when the signal came first. Throws what no repetition heals: BotTokenError,
 * BotConflictError, and GrammyError for a call that Telegram does not take.
 */
export async function persist<Result>(
  call: (signal: AbortSignal) => Promise<Result>,
  { signal, log, backoff = DEFAULT_BACKOFF }: PersistOptions,
): Promise<Result | null> {
  for (let failures = 0; !signal.aborted; failures += 1) {
    try {
      return await call(signal);
    } catch (error) {
      if (signal.aborted) return null;
      throwWhenHopeless(error, failures);
      const waitMs = retryAfterMs(error) ?? delayMs(backoff, failures);
      log.warn({ waitMs, ...describeFault(error) }, 'Telegram cannot be reached, trying again');
      await wait(waitMs, signal);
    }
  }
  return null;
}

function throwWhenHopeless(error: unknown, failures: number): void {
  if (error instanceof HttpError) return;
  // 400 is the answer to what Telegram will never take.
  if (!(error instanceof GrammyError) || error.error_code === 400) throw error;
  // 404 is the answer to a token that is none at all.
  if (error.error_code === 401 || error.error_code === 404) throw new BotTokenError();
  if (error.error_code === 409 && failures >= CONFLICTS_BORNE) throw new BotConflictError();
}

function retryAfterMs(error: unknown): number | null {
  const seconds = error instanceof GrammyError ? error.parameters.retry_after : undefined;
  return seconds === undefined ? null : seconds * 1000;
}
