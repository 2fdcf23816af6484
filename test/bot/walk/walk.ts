import { Writable } from 'node:stream';
import { pino } from 'pino';
import { createBot } from '../../../src/bot/bot.ts';
import type { Knowledge } from '../../../src/knowledge/model.ts';
import { createAnswerer } from '../../../src/reply/answerer.ts';
import type { Edition } from '../../../src/reply/edition.ts';
import { createMemoryStore } from '../../../src/store/memory.ts';
import type { ChartFiles } from '../../../src/store/store.ts';
import { depsFor } from '../deps.ts';
import { keptFeedback } from '../kept-feedback.ts';
import { ME } from '../me.ts';
import { takeProblems } from '../outgoing.ts';
import { createGraph } from './graph.ts';
import type { Step } from './steps.ts';
import { createTelegram, type Called } from './telegram.ts';
import { updateFor, type Body } from './update-for.ts';
import { createWaysBack } from './ways-back.ts';

export interface WalkOptions {
  /** The first is held at the beginning; a reload goes to the next. */
  readonly knowledges: readonly Knowledge[];
  readonly charts: ChartFiles;
}

/** What people do with one bot. */
export interface Walk {
  /** What is wrong after the step; nothing when all is right. */
  play(step: Step): Promise<readonly string[]>;
  /** The methods that were called, and 'a way back' for each that was looked for. */
  done(): readonly string[];
}

/** As long as the flood limit asks one person to wait. */
const STEP_MS = 3_000;

export function createWalk({ knowledges, charts }: WalkOptions): Walk {
  const editions = knowledges.map(editionOf);
  let at = 0;
  let updates = 0;
  const current = (): Edition & { graph: ReturnType<typeof createGraph> } => {
    const edition = editions[at % editions.length];
    if (!edition) throw new Error('a walk without a knowledge');
    return edition;
  };
  const logged: string[] = [];
  const done: string[] = [];
  const telegram = createTelegram();
  const back = createWaysBack();
  const memory = createMemoryStore({ nowMs: () => updates * STEP_MS });
  const bot = createBot({
    token: '1:test',
    ...depsFor(current().answerer, {
      store: { ...memory, feedback: keptFeedback(), charts },
    }),
    current,
    dice: () => (updates % 101) / 101,
    log: pino({ level: 'warn' }, linesInto(logged)),
  });
  bot.botInfo = ME;
  bot.api.config.use(telegram.transformer);

  async function play(step: Step): Promise<readonly string[]> {
    updates += 1;
    if (step.type === 'reload') at += 1;
    const { body, tap } = updateFor(step, telegram, current().knowledge);
    if (body === null) return [];
    await bot.handleUpdate({ update_id: updates, ...body });
    const called = telegram.takeCalls();
    const ways = back.check(step, tap, called, current().graph);
    done.push(...called.map(({ method }) => method), ...(ways === null ? [] : ['a way back']));
    return [
      ...takeProblems(),
      ...logged.splice(0),
      ...queryProblems(body, called),
      ...(ways ?? []),
    ];
  }
  return { play, done: () => done };
}

function editionOf(knowledge: Knowledge) {
  const edition: Edition = { answerer: createAnswerer(knowledge), knowledge, version: 'v' };
  return { ...edition, graph: createGraph(edition) };
}

function queryProblems(
  { callback_query, inline_query }: Body,
  called: readonly Called[],
): string[] {
  const wanted = (callback_query ?? inline_query) ? 1 : 0;
  const answers = called.filter(({ query }) => query !== null).length;
  return answers === wanted ? [] : [`${answers} answers to ${wanted} queries`];
}

function linesInto(lines: string[]): Writable {
  return new Writable({
    write(chunk: unknown, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
}
