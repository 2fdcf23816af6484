import { loadKnowledge, type Folders } from '../../../knowledge/load.ts';
import type { Knowledge } from '../../../knowledge/model.ts';
import { openStore } from '../../../store/open.ts';
import { periodWords } from '../../../text/periods.ts';
import type { Io } from '../../io.ts';
import { inLoop } from '../load/measure.ts';
import { memoryInUse } from '../memory.ts';
import { questionsOf } from '../questions.ts';
import { createRandom } from '../random.ts';
import { createFakeTelegram } from './fake-telegram.ts';
import { judge, SOAK_HEADING, soakRow, type Tenth } from './soak-table.ts';
import { createSoakBot } from './soak-bot.ts';
import { createSoakTraffic } from './traffic.ts';

export interface SoakRun {
  readonly updates: number;
  /** Null: a store in memory. */
  readonly storeFile: string | null;
}

const SEED = 23;
const CHATS = 50_000;
/** As many as a webhook has in work on a busy day. */
const AT_ONCE = 50;
const PARTS = 10;
const FAULTS_SHOWN = 5;
const SALT = 'the salt of a bench, which is no secret';

/** `bench --soak`: updates of all sorts through the bot in this process, and the memory at each tenth of them. */
export async function runSoak(folders: Folders, run: SoakRun, io: Io): Promise<void> {
  const { updates, storeFile } = run;
  const knowledge = loadKnowledge(folders);
  const telegram = createFakeTelegram();
  const place =
    storeFile === null ? null : { kind: 'sqlite' as const, file: storeFile, salt: SALT };
  const store = await openStore(place, { now: () => new Date(), notify: io.err });
  const bot = await createSoakBot({ knowledge, store, fetch: telegram.fetch, today: io.today });
  const next = createSoakTraffic({
    chats: CHATS,
    questions: questionsOf(knowledge),
    followUps: followUpsOf(knowledge),
    buttons: telegram.buttons,
    random: createRandom(SEED),
  });
  io.out(
    `${updates} updates of ${CHATS} chats, ${AT_ONCE} at once, store ${storeFile ?? 'in memory'}`,
  );
  io.out(SOAK_HEADING);
  const each = Math.ceil(updates / PARTS);
  const tenths: Tenth[] = [];
  try {
    for (let part = 1; part <= PARTS; part += 1) {
      const beginMs = performance.now();
      await inLoop(upTo(each, next), AT_ONCE, bot.handle);
      const perSecond = (1000 * each) / (performance.now() - beginMs);
      tenths.push({ updates: part * each, perSecond, ...memoryInUse(), faults: bot.faults.length });
      tenths.slice(-1).map(soakRow).forEach(io.out);
    }
    io.out(judge(tenths));
    bot.faults.slice(0, FAULTS_SHOWN).forEach(io.out);
  } finally {
    await bot.close();
  }
}

function* upTo<Item>(count: number, next: () => Item): Generator<Item> {
  for (let left = count; left > 0; left -= 1) yield next();
}

/** What may be said after any question. */
function followUpsOf({ facts, entities }: Knowledge): string[] {
  const times = [...facts.values()].map(({ period }) => periodWords(period, 'zh'));
  const names = [...entities.values()].map(({ name }) => name.zh);
  const heads = [...new Set([...times, ...names])].filter((head) => head !== '');
  return ['来源是哪篇？', '和它比呢？', ...heads.map((head) => `那${head}呢？`)];
}
