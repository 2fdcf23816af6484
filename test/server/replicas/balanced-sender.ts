import type { Update } from 'grammy/types';
import type { Random } from '../../../src/cli/bench/random.ts';
import { wait } from '../../../src/bot/wait.ts';
import { post } from '../sender.ts';
import type { Replica } from './replicas.ts';

/** One attempt to deliver an update. */
export interface Delivery {
  readonly update: number;
  readonly replica: Replica;
  /** Which process of the replica it went to. */
  readonly life: number;
  readonly beginMs: number;
}

/** Telegram's side of a webhook that several replicas serve behind a load balancer. */
export interface BalancedSender {
  /** Resolves when the update is acknowledged; fails when it is not for too long. */
  bring(update: Update): Promise<void>;
  /** When an update was acknowledged for the first time. */
  acknowledgedMs(update: number): number | null;
  acknowledged(): number;
  readonly deliveries: readonly Delivery[];
  /** Those that have no answer yet. */
  running(): readonly Delivery[];
  /** Resolves when no delivery is running: an update may be acknowledged while another delivery of it still is. */
  quiet(): Promise<void>;
}

/** One in so many deliveries is made again while it is in work, as after a connection that was lost on the way. */
const HURRIED = 12;
const HURRY_MS = 120;
const PATIENCE_MS = 12_000;
const MOST_PAUSE_MS = 120;
const MOST_TRIES = 1_000;

export function createBalancedSender(replicas: readonly Replica[], random: Random): BalancedSender {
  const acknowledgedMs = new Map<number, number>();
  const deliveries: Delivery[] = [];
  const running = new Map<Delivery, Promise<void>>();

  async function deliver(update: Update): Promise<boolean> {
    const replica = random.pick(replicas);
    const delivery: Delivery = {
      update: update.update_id,
      replica,
      life: replica.lives(),
      beginMs: performance.now(),
    };
    deliveries.push(delivery);
    const answer = post(replica.url, update);
    running.set(
      delivery,
      answer.then(() => undefined),
    );
    const isDone = (await answer) === 200;
    running.delete(delivery);
    if (isDone && !acknowledgedMs.has(update.update_id))
      acknowledgedMs.set(update.update_id, performance.now());
    return isDone;
  }

  /** Each attempt that does not end it is followed by one other. */
  async function bring(update: Update, tries = 0): Promise<void> {
    if (acknowledgedMs.has(update.update_id)) return;
    if (tries > MOST_TRIES) throw new Error(`update ${update.update_id} was never acknowledged`);
    const hurried = random.below(HURRIED) === 0;
    const late = timer(hurried ? random.below(HURRY_MS) : PATIENCE_MS);
    const work = deliver(update);
    const outcome = await Promise.race([work, late.over]);
    late.stop();
    if (outcome === true) return;
    if (outcome === false) await timer(random.below(MOST_PAUSE_MS)).over;
    const next = bring(update, tries + 1);
    // Whichever is acknowledged first; the other one is only waited for at the end.
    await (outcome === null ? Promise.race([next, acknowledgement(work, next)]) : next);
  }

  return {
    bring: (update) => bring(update),
    acknowledgedMs: (update) => acknowledgedMs.get(update) ?? null,
    acknowledged: () => acknowledgedMs.size,
    deliveries,
    running: () => [...running.keys()],
    async quiet() {
      while (running.size > 0) await Promise.all(running.values());
    },
  };
}

async function acknowledgement(work: Promise<boolean>, next: Promise<void>): Promise<void> {
  if (!(await work)) await next;
}

function timer(ms: number): { readonly over: Promise<null>; readonly stop: () => void } {
  const stopping = new AbortController();
  const over = wait(ms, stopping.signal).then(() => null);
  return { over, stop: () => stopping.abort() };
}
