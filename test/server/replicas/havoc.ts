import type { Random } from '../../../src/cli/bench/random.ts';
import type { StandIn } from '../../bot/stand-in.ts';
import { until } from '../../bot/until.ts';
import type { RedisServer } from '../../store/redis-server.ts';
import type { BalancedSender } from './balanced-sender.ts';
import { repliesIn } from './replies.ts';
import type { Replica } from './replicas.ts';

export interface Killed {
  readonly replica: Replica;
  readonly life: number;
  readonly atMs: number;
}

export interface Outage {
  readonly fromMs: number;
  readonly toMs: number;
}

/** What was done to the replicas and to Redis. */
export interface Havoc {
  readonly kills: Killed[];
  readonly outages: Outage[];
}

export interface HavocOptions {
  /** At random moments. */
  readonly kills: number;
  /** Between a reply that Telegram took and the mark that its question is done. */
  readonly aimedKills: number;
  /** How many updates are to come; the kills are spread over them. */
  readonly updates: number;
  readonly awayMs: number;
  readonly replicas: readonly Replica[];
  readonly sender: BalancedSender;
  readonly telegram: StandIn;
  readonly redis: RedisServer;
  readonly random: Random;
}

const MOST_DELAY_MS = 30;
const WITHIN_MS = 120_000;

/** Resolves when all is done and up again. */
export async function wreak(options: HavocOptions): Promise<Havoc> {
  const { kills, aimedKills, updates, sender, random } = options;
  const havoc: Havoc = { kills: [], outages: [] };
  const restarts: Promise<void>[] = [];
  const acts = [
    ...Array.from({ length: kills }, () => killAny),
    ...Array.from({ length: aimedKills }, () => killBeforeMark),
  ].toSorted(() => random.next() - 0.5);
  acts.splice(Math.ceil(acts.length / 2), 0, restartRedis);
  for (const [at, act] of acts.entries()) {
    const share = (at + 0.5) / (acts.length + 1);
    await until(() => sender.acknowledged() >= share * updates, WITHIN_MS);
    await new Promise((resolve) => setTimeout(resolve, random.below(MOST_DELAY_MS)));
    restarts.push(...(await act(options, havoc)));
  }
  await Promise.all(restarts);
  return havoc;
}

type Act = (options: HavocOptions, havoc: Havoc) => Promise<Promise<void>[]>;

const killAny: Act = async ({ replicas, random }, havoc) => {
  await until(() => replicas.some((one) => one.isReady()), WITHIN_MS);
  return [kill(random.pick(replicas.filter((one) => one.isReady())), havoc)];
};

const killBeforeMark: Act = async ({ telegram, sender }, havoc) => {
  const before = telegram.calls.length;
  const release = telegram.hold('sendMessage');
  const isSaid = (): boolean =>
    telegram.calls.slice(before).some(({ method }) => method === 'sendMessage');
  await until(isSaid, WITHIN_MS);
  const { question } = repliesIn(telegram).at(-1) ?? {};
  const victims = sender.running().filter(({ update }) => update === question);
  const killed = [...new Set(victims.map(({ replica }) => replica))].map((one) => kill(one, havoc));
  release();
  return killed;
};

const restartRedis: Act = async ({ redis, awayMs }, havoc) => {
  const fromMs = performance.now();
  await redis.kill();
  await new Promise((resolve) => setTimeout(resolve, awayMs));
  await redis.start();
  havoc.outages.push({ fromMs, toMs: performance.now() });
  return [];
};

function kill(replica: Replica, { kills }: Havoc): Promise<void> {
  kills.push({ replica, life: replica.lives(), atMs: performance.now() });
  return replica.kill();
}
