import { GrammyError, type Context, type MiddlewareFn } from 'grammy';
import type { BotDeps } from './deps.ts';
import { describeFault, InterruptedError } from './errors.ts';
import { say } from './say.ts';

/** The one place where faults end: one apology to the user, one line in the log. Only a stop passes through. */
export function errorBoundary(deps: BotDeps): MiddlewareFn {
  return async (ctx, next) => {
    try {
      await next();
    } catch (error) {
      await report(ctx, error, deps);
    }
  };
}

async function report(ctx: Context, error: unknown, deps: BotDeps): Promise<void> {
  const { log } = deps;
  if (error instanceof InterruptedError) throw error;
  const fields = { update_id: ctx.update.update_id, ...describeFault(error) };
  if (isForbidden(error)) {
    log.info(fields, 'the chat takes no messages from the bot');
    return;
  }
  log.error(fields, 'an update failed');
  await apologise(ctx, deps);
}

/** What Telegram says of groups that do not let the bot speak. */
const NO_RIGHTS =
  /not enough rights|have no rights|CHAT_WRITE_FORBIDDEN|CHAT_RESTRICTED|chat not found/;

// The user blocked the bot, the group removed or muted it: there is nobody to apologise to.
function isForbidden(error: unknown): boolean {
  return (
    error instanceof GrammyError && (error.error_code === 403 || NO_RIGHTS.test(error.description))
  );
}

async function apologise(ctx: Context, deps: BotDeps): Promise<void> {
  // What is typed for inline mode or only tapped has no chat to apologise in.
  if (ctx.msg === undefined || ctx.callbackQuery) return;
  try {
    await say(ctx, 'apology', deps);
  } catch (error) {
    if (error instanceof InterruptedError) throw error;
    deps.log.warn(
      { update_id: ctx.update.update_id, ...describeFault(error) },
      'no apology was possible',
    );
  }
}
