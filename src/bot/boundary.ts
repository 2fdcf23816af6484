import { GrammyError, type Context, type MiddlewareFn } from 'grammy';
import type { LastingDeps } from './deps.ts';
import { describeFault, InterruptedError } from './errors.ts';
import { inTime, isTooLate } from './in-time.ts';
import { tell } from './tell.ts';

/** The one place where faults end: one apology to the user, one line in the log. Only a stop passes through. */
export function errorBoundary(deps: LastingDeps): MiddlewareFn {
  return async (ctx, next) => {
    try {
      await next();
    } catch (error) {
      await report(ctx, error, deps);
    }
  };
}

async function report(ctx: Context, error: unknown, deps: LastingDeps): Promise<void> {
  const { log } = deps;
  if (error instanceof InterruptedError) throw error;
  const fields = { update_id: ctx.update.update_id, ...describeFault(error) };
  if (isUnwelcome(error)) {
    log.info(fields, 'the chat takes no messages from the bot');
    // Without an answer the button would show that it is at work.
    if (ctx.callbackQuery) await inTime(ctx.answerCallbackQuery());
    return;
  }
  if (isTooLate(error)) {
    log.info(fields, 'the answer came too late');
    return;
  }
  log.error(fields, 'an update failed');
  await apologise(ctx, deps);
}

const NO_RIGHT_TO_SEND =
  /not enough rights|have no rights|CHAT_WRITE_FORBIDDEN|CHAT_RESTRICTED|TOPIC_CLOSED|chat not found/i;

// The user blocked the bot, or the group removed or muted it: there is nobody to apologise to.
function isUnwelcome(error: unknown): boolean {
  if (!(error instanceof GrammyError)) return false;
  return (
    error.error_code === 403 ||
    (error.error_code === 400 && NO_RIGHT_TO_SEND.test(error.description))
  );
}

async function apologise(ctx: Context, deps: LastingDeps): Promise<void> {
  try {
    await tell(ctx, 'apology', deps);
  } catch (error) {
    if (error instanceof InterruptedError) throw error;
    deps.log.warn(
      { update_id: ctx.update.update_id, ...describeFault(error) },
      'no apology was possible',
    );
  }
}
