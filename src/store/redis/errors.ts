import { StoreError } from '../store-error.ts';

interface Known {
  readonly code: string;
  readonly what: string;
  readonly fix: string;
}

/** No waiting heals these. */
const HOPELESS: ReadonlySet<string> = new Set([
  'NOAUTH',
  'WRONGPASS',
  'NOPERM',
  'OTHER_SALT',
  'NEWER_STORE',
]);

const PASSWORD = 'put its user and password into REDIS_URL: redis://user:password@host:6379';

/** By the word that Redis begins its refusal with. */
const REFUSALS: readonly Known[] = [
  { code: 'LOADING', what: 'it is still reading its data', fix: 'wait until it has' },
  { code: 'MISCONF', what: 'it cannot write to its disk', fix: 'make room on its disk' },
  { code: 'OOM', what: 'it has reached its maxmemory', fix: 'give it more memory' },
  { code: 'READONLY', what: 'it only takes reading', fix: 'let REDIS_URL name the primary' },
  { code: 'NOAUTH', what: 'it asks for a password', fix: PASSWORD },
  { code: 'WRONGPASS', what: 'it refuses the user or the password', fix: PASSWORD },
  {
    code: 'NOPERM',
    what: 'the user may not do what the bot needs',
    fix: 'let the user read and write keys, run scripts and subscribe',
  },
];
const SLOW: Known = {
  code: 'REDIS_SLOW',
  what: 'it does not answer in time',
  fix: 'see what keeps it busy',
};
const AWAY: Known = {
  code: 'REDIS_AWAY',
  what: 'it cannot be reached',
  fix: 'start it, or let REDIS_URL name where it is',
};
const UNKNOWN: Known = { code: 'REDIS_FAULT', what: 'it refuses a command', fix: 'see its log' };

/** What failed on a Redis, as a StoreError that keeps the cause. `place` names it without its password. */
export function redisError(place: string, error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  return new StoreError({ file: place, ...knownFor(error), cause: error });
}

export function awayError(place: string): StoreError {
  return new StoreError({ file: place, ...AWAY });
}

export function isHopeless(error: unknown): boolean {
  return error instanceof StoreError && HOPELESS.has(error.code);
}

export function isSlow(error: unknown): boolean {
  return error instanceof Error && error.message === 'Command timed out';
}

function knownFor(error: unknown): Known {
  if (isSlow(error)) return SLOW;
  if (!(error instanceof Error) || error.name !== 'ReplyError') return AWAY;
  return REFUSALS.find(({ code }) => error.message.startsWith(code)) ?? UNKNOWN;
}
