import type { Config } from '../config.ts';
import { keepKnowledge, type Folders } from '../knowledge/load.ts';
import { createAnswerer, type Answerer, type AnswererOptions } from '../reply/answerer.ts';
import { createEdition, type Edition } from '../reply/edition.ts';
import type { StorePlace } from '../store/place.ts';
import { runAsk } from './ask.ts';
import { runChat } from './chat.ts';
import { runCheck } from './check.ts';
import { runCoverage } from './coverage.ts';
import type { Io } from './io.ts';
import { keepReady, loadReady, type Ready } from './kept.ts';
import { USAGE, type Options } from './options.ts';

/** What the bot answers from: the first edition, and where later ones come from. */
export interface Shelf {
  readonly first: Edition;
  readonly folders: Folders;
  readonly answering: AnswererOptions;
}

export interface Starters {
  /** Starts the Telegram bot; null where there is no token. Resolves after a clean stop. */
  readonly startBot: (shelf: Shelf) => Promise<void> | null;
  /** Where the bot's store is; null where none is named. Throws ConfigError. */
  readonly storePlace: () => StorePlace | null;
  /** Who the bot is. Throws ConfigError. */
  readonly account: () => Pick<Config, 'botToken' | 'apiRoot'>;
}

/** Runs a command and gives the exit status. Throws UsageError, ConfigError, KnowledgeError, QuestionsError or StoreError. */
export async function runCommand(
  options: Options,
  io: Io,
  { startBot, storePlace, account }: Starters,
): Promise<number> {
  if (options.help) {
    io.out(USAGE);
    return 0;
  }
  const folders = { knowledge: options.knowledge, seeds: options.seeds };
  switch (options.command) {
    case 'check':
      return runCheck(folders, io);
    case 'coverage':
      return runCoverage(folders, io, options);
    case 'ask':
      await runAsk(options, answererFor(loadReady(folders), io), io);
      return 0;
    case 'start': {
      const answering = answeringTo(io);
      const ready = loadReady(folders);
      const first = createEdition(ready, withCuts(ready, answering));
      await (startBot({ first, folders, answering }) ?? runChat(first.answerer, io));
      return 0;
    }
    case 'eval': {
      const { runEval } = await import('./eval/run-eval.ts');
      const ready = loadReady(folders);
      const answerer = answererFor(ready, io);
      runEval(options, { knowledge: ready.knowledge, answerer }, io);
      return 0;
    }
    case 'gaps': {
      const { runGaps } = await import('./gaps.ts');
      const { json, store } = options;
      const place = store === null ? storePlace() : ({ kind: 'sqlite', file: store } as const);
      await runGaps({ folders, place, json }, io);
      return 0;
    }
    case 'bench':
      await bench(options, io);
      return 0;
    case 'webhook': {
      const { runWebhookCommand } = await import('./webhook.ts');
      await runWebhookCommand(account(), options, io);
      return 0;
    }
    case 'keep':
      keepKnowledge(folders);
      keepReady(folders);
      return 0;
    default:
      return options.command satisfies never;
  }
}

/** The benchmarks are loaded only here, so that the other commands start without them. */
async function bench(options: Options, io: Io): Promise<void> {
  const { scale, load, soak, store, knowledge, seeds } = options;
  if (scale.length > 0) {
    const { runScale } = await import('./bench/scale.ts');
    runScale(scale, io);
  } else if (load !== null) {
    const { runLoad } = await import('./bench/load/run-load.ts');
    await runLoad({ knowledge, seeds }, load, io);
  } else if (soak !== null) {
    const { runSoak } = await import('./bench/soak/run-soak.ts');
    await runSoak({ knowledge, seeds }, { updates: soak, storeFile: store }, io);
  } else {
    const { runBench } = await import('./bench.ts');
    await runBench({ knowledge, seeds }, io);
  }
}

function answererFor(ready: Ready, io: Io): Answerer {
  return createAnswerer(ready.knowledge, withCuts(ready, answeringTo(io)));
}

function withCuts({ prepared }: Ready, answering: AnswererOptions): AnswererOptions {
  return prepared ? { ...answering, prepared } : answering;
}

function answeringTo(io: Io): AnswererOptions {
  return {
    onFault: (faults) => faults.forEach(({ why }) => io.err(`a reply was withheld: ${why}`)),
  };
}
