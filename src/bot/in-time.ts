import { GrammyError, HttpError } from 'grammy';

/**
 * Whether the answer to a tap or to an inline query was taken. One that comes too late, or that Telegram cannot take
 * now, is no fault: nobody waits for it any more.
 */
export async function inTime(answer: Promise<unknown>): Promise<boolean> {
  try {
    await answer;
    return true;
  } catch (error) {
    if (error instanceof HttpError || isPassing(error) || isTooLate(error)) return false;
    throw error;
  }
}

/** Telegram's "query is too old and response timeout expired or query ID is invalid". */
export function isTooLate(error: unknown): boolean {
  return (
    error instanceof GrammyError &&
    error.error_code === 400 &&
    /query is too old|query[ _]id[ _]?(?:is )?invalid/i.test(error.description)
  );
}

function isPassing(error: unknown): boolean {
  return error instanceof GrammyError && (error.error_code === 429 || error.error_code >= 500);
}
