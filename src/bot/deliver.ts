import { createHash } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { BotError, type Bot } from 'grammy';
import type { Update } from 'grammy/types';
import type { Logger } from 'pino';
import type { Turns } from '../store/turns.ts';
import { describeFault, InterruptedError } from './errors.ts';
import { beginTurn } from './in-turn.ts';
import { laneOf } from './lane-of.ts';

export interface DeliveryOptions {
  readonly turns: Turns;
  /** A stop: what is in work is finished, what waits for its turn is not begun. */
  readonly signal: AbortSignal;
  readonly log: Logger;
}

/** True: the update is done, by this delivery or by an earlier one. False: have it delivered again. Never rejects. */
export type Deliver = (update: Update) => Promise<boolean>;

/**
 * The one way of an update from a transport to the bot: its turn, its handling, the mark that it is done. The mark
 * follows the last call of the handling at once: only a process that is killed between the two lets an update be
 * answered twice. The bot begins with `onlyInTurn`.
 */
export function createDelivery(bot: Bot, { turns, signal, log }: DeliveryOptions): Deliver {
  // All that wait for a turn, or to repeat a call, listen to it.
  setMaxListeners(0, signal);
  return async (update) => {
    const turn = await turns.take(arrivalOf(update), signal);
    if (turn === 'done-before') return true;
    if (turn === 'stopped' || turn === 'put-off') return false;
    beginTurn(update, turn);
    const isDone = await handle(bot, update, log);
    await (isDone ? turn.done() : turn.giveBack());
    return isDone;
  };
}

function arrivalOf(update: Update): Parameters<Turns['take']>[0] {
  const key = createHash('sha256').update(JSON.stringify(update)).digest('base64url');
  return { id: update.update_id, key, lane: laneOf(update) };
}

/** False when a stop interrupted it, or another process took over. */
async function handle(bot: Bot, update: Update, log: Logger): Promise<boolean> {
  try {
    await bot.handleUpdate(update);
    return true;
  } catch (thrown) {
    const error = thrown instanceof BotError ? thrown.error : thrown;
    if (error instanceof InterruptedError) return false;
    // The boundary inside the bot handles every fault; one of its own must not stop the bot.
    log.error({ update: update.update_id, ...describeFault(error) }, 'the error boundary failed');
    return true;
  }
}
