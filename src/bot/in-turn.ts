import type { MiddlewareFn } from 'grammy';
import type { Update } from 'grammy/types';
import type { Turn } from '../store/turns.ts';
import { InterruptedError } from './errors.ts';

/** Of the updates in work. */
const turns = new WeakMap<Update, Turn>();

/** To be called before the bot handles the update. */
export function beginTurn(update: Update, turn: Turn): void {
  turns.set(update, turn);
}

/**
 * Before all that calls Telegram: a process that stood still while its turn passed on must not answer beside the one
 * that has it now.
 */
export const onlyInTurn: MiddlewareFn = async (ctx, next) => {
  const turn = turns.get(ctx.update);
  if (turn)
    ctx.api.config.use(async (prev, method, payload, signal) => {
      if (!(await turn.holds())) throw new InterruptedError(`${method} came out of turn`);
      return prev(method, payload, signal);
    });
  await next();
};
