import { availableParallelism } from 'node:os';
import { loadKnowledge, type Folders } from '../../../knowledge/load.ts';
import type { Io } from '../../io.ts';
import { questionsOf } from '../questions.ts';
import { createRandom } from '../random.ts';
import { tableLines } from '../table.ts';
import { startFleet, type Member } from './fleet.ts';
import { measureInTurns, type Plan, type Target } from './measure.ts';
import { aloneTable, costTable, loadTable } from './tables.ts';
import { openTarget, type OpenTarget } from './targets.ts';
import { createTraffic } from './traffic.ts';

const SEED = 22;
const REPLICAS = [1, 2, 4];
/** About as many as Telegram sends at once to a bot with some hundred users at a time. */
const AT_ONCE = 32;
const MOST_ROUNDS = 20;
const LEAST_A_ROUND = 50;
/** Times of what is measured. */
const WARMING = 2;

/** `bench --load`: the bot by webhook beside a bare grammY bot, `updates` for each of them in each part. */
export async function runLoad(folders: Folders, updates: number, io: Io): Promise<void> {
  const texts = createRandom(SEED).shuffled(questionsOf(loadKnowledge(folders)));
  const plan = roundsOf(updates);
  const opened: OpenTarget[] = [];
  const fleet = await startFleet(folders, Math.max(...REPLICAS));
  const { secret, replicas } = fleet;
  const open = (name: string, members: readonly Member[], traffic = createTraffic(texts)) => {
    const target = openTarget({ name, members, secret, traffic });
    opened.push(target);
    return target;
  };
  const print = (table: readonly (readonly string[])[]): void =>
    ['', ...tableLines(table)].forEach(io.out);

  try {
    const processors = availableParallelism();
    io.out(
      `${plan.rounds * plan.each} updates each; ${processors} processors for all processes of the bench`,
    );
    if (replicas.length === 0) io.out('no redis-server on this machine: left out what needs one');
    const shared = createTraffic(texts);
    const single = [
      open('grammY, no call', [fleet.silent]),
      open('grammY, echo', [fleet.echo]),
      open('the bot, no store', [fleet.memory]),
      open('the bot, SQLite', [fleet.sqlite]),
      ...replicas.slice(0, 1).map((one) => open('the bot, Redis', [one], shared)),
    ];
    const several = REPLICAS.filter((count) => count <= replicas.length).map((count) =>
      open(`${count} on Redis`, replicas.slice(0, count), shared),
    );
    await warmUp([...single, ...several], updates);

    const alone = await measureInTurns(single, { ...plan, atOnce: 1 });
    const [silent, echo, memory, sqlite, redis = null] = alone;
    if (!silent || !echo || !memory || !sqlite) throw new Error('nothing was measured');
    print(aloneTable(alone, echo));
    print(costTable({ silent, echo, memory, sqlite, redis }));

    const loaded = await measureInTurns(single, { ...plan, atOnce: AT_ONCE });
    print(loadTable(`${AT_ONCE} at once`, loaded, loaded[1] ?? echo));
    const scaled = await measureInTurns(several, { ...plan, atOnce: AT_ONCE });
    if (scaled.length > 0) print(loadTable(`${AT_ONCE} at once`, scaled, loaded[1] ?? echo));
    const putOff = opened.reduce((sum, target) => sum + target.putOff(), 0);
    if (putOff > 0) io.out(`put off and brought again: ${putOff}`);
  } finally {
    for (const target of opened) target.close();
    fleet.stop();
  }
}

function roundsOf(updates: number): Pick<Plan, 'rounds' | 'each'> {
  const rounds = Math.min(MOST_ROUNDS, Math.ceil(updates / LEAST_A_ROUND));
  return { rounds, each: Math.ceil(updates / rounds) };
}

/** Code that has run often is made fast. */
async function warmUp(targets: readonly Target[], updates: number): Promise<void> {
  for (const { take } of targets) await take(WARMING * updates, AT_ONCE);
}
