import { Api, GrammyError, HttpError } from 'grammy';
import { BotTokenError, describeFault } from '../../bot/errors.ts';
import { createApiFetch } from '../../bot/api-fetch.ts';

/** The webhook as Telegram has it. */
export interface WebhookState {
  /** Null when none is set. */
  readonly url: string | null;
  /** Updates that wait to be delivered. */
  readonly waiting: number;
  /** Why the last delivery that failed did. */
  readonly lastError: { readonly at: Date; readonly message: string } | null;
}

export interface WebhookDesk {
  read(): Promise<WebhookState>;
  /** Updates then wait until they are asked for or a webhook is set again. */
  remove(): Promise<void>;
}

export interface DeskOptions {
  readonly token: string;
  /** Null: Telegram's own. */
  readonly apiRoot: string | null;
}

const TIMEOUT_SECONDS = 20;

/** Telegram cannot be asked now. The message holds no token. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError';
}

/** For an operator. Calls throw BotTokenError and UnreachableError. */
export function openWebhookDesk({ token, apiRoot }: DeskOptions): WebhookDesk {
  const api = new Api(token, {
    timeoutSeconds: TIMEOUT_SECONDS,
    fetch: createApiFetch(),
    ...(apiRoot === null ? {} : { apiRoot: apiRoot.replace(/\/$/, '') }),
  });
  return {
    async read() {
      const info = await explained(api.getWebhookInfo());
      const { last_error_date: seconds, last_error_message: message } = info;
      return {
        url: info.url === undefined || info.url === '' ? null : info.url,
        waiting: info.pending_update_count,
        lastError:
          seconds === undefined || message === undefined
            ? null
            : { at: new Date(seconds * 1000), message },
      };
    },
    async remove() {
      await explained(api.deleteWebhook());
    },
  };
}

async function explained<Result>(call: Promise<Result>): Promise<Result> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof GrammyError && [401, 404].includes(error.error_code))
      throw new BotTokenError();
    if (!(error instanceof GrammyError || error instanceof HttpError)) throw error;
    const { code = 'no answer', description = '' } = describeFault(error);
    throw new UnreachableError(`Telegram cannot be asked: ${code} ${description}`.trim(), {
      cause: error,
    });
  }
}
