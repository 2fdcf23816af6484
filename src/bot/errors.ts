import { GrammyError, HttpError } from 'grammy';

/** The message says what the operator must do; it never holds the token. */
export class BotTokenError extends Error {
  override readonly name = 'BotTokenError';

  constructor() {
    super(
      'Telegram does not accept BOT_TOKEN. Ask @BotFather on Telegram for the token of the bot ' +
        '(/mybots, API Token), set BOT_TOKEN to all of it, and start again.',
    );
  }
}

export class BotConflictError extends Error {
  override readonly name = 'BotConflictError';

  constructor() {
    super(
      'Another program is fetching the messages of this bot. Stop it, or give this one a token of its ' +
        'own; if you know of no other, ask @BotFather for a new token (/revoke).',
    );
  }
}

/** A stop came while a call was waiting to be repeated: what it was for is not done. */
export class InterruptedError extends Error {
  override readonly name = 'InterruptedError';
}

/** Telegram would not take a call for long: what it was for is left to be brought again. */
export class NotNowError extends InterruptedError {}

/** What failed, for the log; neither the token nor anything that a user wrote. */
export interface Fault {
  readonly error: string;
  readonly method?: string;
  readonly code?: number | string;
  readonly description?: string;
  readonly at?: string;
}

// Kept out: GrammyError.payload and BotError.ctx hold what users wrote, HttpError.error has the URL with the
// token, and the message of any other error may quote either.
export function describeFault(error: unknown): Fault {
  if (error instanceof GrammyError) {
    const { name, method, error_code: code, description } = error;
    return { error: name, method, code, description: withoutQuotes(description) };
  }
  if (error instanceof HttpError) return { error: error.name, ...causeOf(error.error) };
  if (error instanceof Error) return { error: error.name, ...causeOf(error), ...framesOf(error) };
  return { error: typeof error };
}

const MOST_DESCRIPTION = 200;

// `can't parse entities: Unsupported start tag "…"` and `button URL '…' is invalid` quote what was sent; what stands
// before the quotation says enough.
function withoutQuotes(description: string): string {
  const [said = ''] = description.split(/"|(?<!\w)['‘“«`]/, 1);
  return said.slice(0, MOST_DESCRIPTION).trim();
}

/** The code of an error, or of what is behind it. */
function causeOf(error: unknown): { code?: string } {
  if (!(error instanceof Error)) return {};
  if (!('code' in error && typeof error.code === 'string')) return causeOf(error.cause);
  return /^[A-Z0-9_]{1,40}$/.test(error.code) ? { code: error.code } : {};
}

// A stack starts with the message, which is left out.
function framesOf({ message, stack }: Error): { at?: string } {
  const start = stack?.indexOf(message) ?? -1;
  if (stack === undefined || start < 0) return {};
  const frames = stack.slice(start + message.length).split('\n');
  return {
    at: frames
      .slice(1, 6)
      .map((frame) => frame.trim())
      .join(' | '),
  };
}
