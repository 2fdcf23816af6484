import type { Update } from 'grammy/types';
import { laneOf } from '../../src/bot/lane-of.ts';

export const SECRET = 'a-secret_of-16-ch';

/** Telegram's side of a webhook: the updates of a chat one by one, each again until it is acknowledged. */
export interface Sender {
  /** Resolves when all are acknowledged; fails when one is not for too long. */
  send(...updates: readonly Update[]): Promise<void>;
  /** The answers to an update, in order; 0 where there was none. */
  answers(id: number): readonly number[];
  acknowledged(id: number): boolean;
}

export interface SenderOptions {
  /** Read for every request. */
  readonly url: () => string;
  readonly pauseMs?: number;
  readonly mostTries?: number;
}

export function createSender({ url, pauseMs = 10, mostTries = 1_000 }: SenderOptions): Sender {
  const answers = new Map<number, number[]>();

  async function bring(update: Update): Promise<void> {
    const given: number[] = [];
    answers.set(update.update_id, given);
    while (given.length < mostTries) {
      const status = await post(url(), update);
      given.push(status);
      if (status === 200) return;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
    throw new Error(`update ${update.update_id} was never acknowledged: ${given.slice(-5).join()}`);
  }

  async function bringAll(updates: readonly Update[]): Promise<void> {
    for (const update of updates) await bring(update);
  }

  return {
    async send(...updates) {
      const lanes = new Set(updates.map(laneOf));
      const inLane = (lane: number): Update[] => updates.filter((one) => laneOf(one) === lane);
      await Promise.all([...lanes].map((lane) => bringAll(inLane(lane))));
    },
    answers: (id) => answers.get(id) ?? [],
    acknowledged: (id) => answers.get(id)?.at(-1) === 200,
  };
}

/** The status of the answer; 0 where there is none. */
export async function post(url: string, update: unknown, secret = SECRET): Promise<number> {
  const headers = {
    'content-type': 'application/json',
    'x-telegram-bot-api-secret-token': secret,
  };
  try {
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(update) });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return 0;
  }
}
