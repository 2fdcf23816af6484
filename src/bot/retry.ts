import { HttpError, type Transformer } from 'grammy';
import type { ApiError, ApiResponse } from 'grammy/types';
import type { Logger } from 'pino';
import { forApi } from './api-signal.ts';
import { describeFault, InterruptedError, NotNowError, type Fault } from './errors.ts';
import { DEFAULT_BACKOFF, delayMs, wait, type Backoff } from './wait.ts';

export interface RetryOptions {
  /** A stop: a call that waits to be repeated fails with InterruptedError instead. */
  readonly signal: AbortSignal;
  readonly log: Logger;
  readonly backoff?: Backoff;
  /** How often a call is repeated after 429 and 5xx. A broken connection is repeated until it is back. */
  readonly repetitions?: number;
  /** A longer `retry_after` is not waited for: the others in the chat would wait along. */
  readonly longestRetryAfterSeconds?: number;
  /** How long an answer is tried that is worthless a moment later. */
  readonly patienceMs?: number;
  /** What is not done comes again by itself: where another call would be given up, it fails with NotNowError. */
  readonly isBroughtAgain?: boolean;
}

type Outcome = ApiResponse<unknown> | HttpError;

const DEFAULT_REPETITIONS = 7;
const DEFAULT_LONGEST_RETRY_AFTER_SECONDS = 120;
// Telegram forgets a query within the minute, and the person looks away sooner.
const DEFAULT_PATIENCE_MS = 10_000;

// These are repeated by `persist`, which knows how to wait for the connection and for a stop.
const PERSISTENT_METHODS: ReadonlySet<string> = new Set([
  'getMe',
  'getUpdates',
  'setWebhook',
  'deleteWebhook',
]);

const FLEETING_METHODS: ReadonlySet<string> = new Set([
  'answerCallbackQuery',
  'answerInlineQuery',
  'sendChatAction',
]);

/**
 * Repeats calls after 429 (obeying `retry_after`), 5xx and broken connections. The auto-retry plugin counts no
 * broken connections, cannot tell a stop from a fault, and starts at a fixed three seconds.
 */
export function retrying(options: RetryOptions): Transformer {
  return async (prev, method, payload, signal) => {
    if (PERSISTENT_METHODS.has(method)) return prev(method, payload, signal);
    const patience = FLEETING_METHODS.has(method) ? startPatience(options) : null;
    for (let repetition = 0; ; repetition += 1) {
      const outcome = await settle(prev(method, payload, signal ?? patience?.signal));
      const waitMs = nextDelayMs(outcome, repetition, options);
      if (waitMs === null || (patience && waitMs > patience.leftMs())) {
        if (outcome instanceof HttpError) throw outcome;
        if (options.isBroughtAgain && !patience && isPassing(outcome)) {
          options.log.warn({ method, ...failureOf(outcome) }, 'a Telegram call is put off');
          throw new NotNowError(`${method} was put off`);
        }
        return outcome;
      }
      options.log.warn({ method, waitMs, ...failureOf(outcome) }, 'a Telegram call is repeated');
      await wait(waitMs, options.signal);
      if (options.signal.aborted) throw new InterruptedError(`${method} was not repeated`);
    }
  };
}

interface Patience {
  /** Ends a call that hangs. */
  readonly signal: ReturnType<typeof forApi>;
  leftMs(): number;
}

function startPatience({ patienceMs = DEFAULT_PATIENCE_MS }: RetryOptions): Patience {
  const end = performance.now() + patienceMs;
  const signal = forApi(AbortSignal.timeout(patienceMs));
  return { signal, leftMs: () => end - performance.now() };
}

/** Null when the call is not to be repeated. */
function nextDelayMs(outcome: Outcome, repetition: number, options: RetryOptions): number | null {
  const { repetitions = DEFAULT_REPETITIONS, backoff = DEFAULT_BACKOFF } = options;
  const delay = delayMs(backoff, repetition);
  if (outcome instanceof HttpError) return delay;
  if (outcome.ok || repetition >= repetitions) return null;
  if (outcome.error_code >= 500) return delay;
  return outcome.error_code === 429 ? retryAfterMs(outcome, delay, options) : null;
}

function isPassing(response: ApiResponse<unknown>): boolean {
  return !response.ok && (response.error_code === 429 || response.error_code >= 500);
}

function retryAfterMs(error: ApiError, fallbackMs: number, options: RetryOptions): number | null {
  const seconds = error.parameters?.retry_after;
  if (seconds === undefined) return fallbackMs;
  const { longestRetryAfterSeconds = DEFAULT_LONGEST_RETRY_AFTER_SECONDS } = options;
  return seconds <= longestRetryAfterSeconds ? seconds * 1000 : null;
}

async function settle<Result>(
  call: Promise<ApiResponse<Result>>,
): Promise<ApiResponse<Result> | HttpError> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof HttpError) return error;
    throw error;
  }
}

function failureOf(outcome: Outcome): Partial<Fault> {
  if (outcome instanceof HttpError) return describeFault(outcome);
  return outcome.ok ? {} : { code: outcome.error_code };
}
