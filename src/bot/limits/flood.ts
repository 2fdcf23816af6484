import type { Context, MiddlewareFn } from 'grammy';
import type { Allowance, Verdict } from '../../store/allowances.ts';
import type { LastingDeps } from '../deps.ts';
import { inTime } from '../in-time.ts';
import { tell } from '../tell.ts';
import { personOf } from './person.ts';

/** Messages, edits and taps together: twenty a minute is what Telegram itself lets a bot send to a group. */
export const ASKING: Allowance = { name: 'asking', burst: 20, refillMs: 3_000 };
/** Telegram asks anew while somebody types, so this is by far more, and takes nothing from the other. */
export const TYPING: Allowance = { name: 'typing', burst: 60, refillMs: 500 };

const CACHE_SECONDS = 3;

/** Each person is told once that it is too much, and is then answered only as fast as the tokens come back. */
export function limitFloods(deps: Pick<LastingDeps, 'store' | 'log' | 'observer'>): MiddlewareFn {
  return async (ctx, next) => {
    const person = personOf(ctx);
    // Being blocked or added to a group is nothing that anybody asks.
    if (person === null || ctx.myChatMember) return next();
    const verdict = await deps.store.allowances.take(person, ctx.inlineQuery ? TYPING : ASKING);
    if (verdict === 'allowed') return next();
    deps.observer.slowedDown(verdict);
    deps.log.debug({ update_id: ctx.update.update_id, verdict }, 'too much of one person');
    await slowDown(ctx, verdict, deps);
  };
}

async function slowDown(
  ctx: Context,
  verdict: Exclude<Verdict, 'allowed'>,
  deps: Pick<LastingDeps, 'store'>,
): Promise<void> {
  if (verdict === 'told') await tell(ctx, 'slowDown', deps, { cacheSeconds: CACHE_SECONDS });
  // Without an answer the button would show that it is at work.
  else if (ctx.callbackQuery) await inTime(ctx.answerCallbackQuery({ cache_time: CACHE_SECONDS }));
}
