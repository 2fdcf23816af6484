import path from 'node:path';
import { parseArgs } from 'node:util';

export const COMMANDS = [
  'start',
  'ask',
  'check',
  'coverage',
  'eval',
  'gaps',
  'bench',
  'keep',
  'webhook',
] as const;
export type Command = (typeof COMMANDS)[number];

export interface Options {
  readonly command: Command;
  readonly words: readonly string[];
  readonly json: boolean;
  readonly jsonl: boolean;
  /** Where `ask` writes the chart of its reply; null for no chart. */
  readonly chart: string | null;
  /** Take the facts held as the ledger. */
  readonly accept: boolean;
  readonly help: boolean;
  /** Factors of the made-up knowledge that `bench` measures; empty for the knowledge as it is. */
  readonly scale: readonly number[];
  readonly knowledge: string;
  readonly seeds: string;
  /** The folder of the question fixtures. */
  readonly questions: string;
  /** How many updates `bench --load` sends to each bot; null where it is not asked for. */
  readonly load: number | null;
  /** How many updates `bench --soak` has the bot handle; null where it is not asked for. */
  readonly soak: number | null;
  /** Questions are made from the knowledge and changed in one slot, in place of the fixtures. */
  readonly mutations: boolean;
  /** The file of the store: that `gaps` reads, null for the one of the bot; that `bench --soak` fills, null for none. */
  readonly store: string | null;
  /** Have Telegram deliver to no webhook any more. */
  readonly remove: boolean;
}

/** The command line is used wrongly: exit status 2. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

export const USAGE = `Usage:
  npm start                              the Telegram bot, or a chat in the terminal without BOT_TOKEN
  npm run ask -- "问题" [--json]          one reply; --chart FILE.png writes its chart, where it has one
  npm run --silent ask -- --jsonl        JSON lines in, JSON lines out
  npm run check                          check the knowledge
  npm run coverage [-- --accept]         how every number of the articles is accounted for; --accept lists the facts held
  npm run eval [-- --json]               accuracy over the questions of --questions DIR (default test/fixtures/questions)
  npm run eval -- --mutations [--json]   the same over thousands of questions with one slot changed
  npm run gaps [-- --json]               what was asked in vain, with drafts for the knowledge; --store FILE (default: STORE_FILE or REDIS_URL)
  npm run bench                          benchmarks; --scale 1,10,100,1000 on made-up knowledge of 300 facts times each
  npm run bench -- --load [2000]         the bot by webhook beside a bare grammY bot, and 1, 2 and 4 of it on Redis; so many updates each
  npm run bench -- --soak [1000000]      so many updates in one process, and what becomes of its memory; --store FILE keeps a store in SQLite
  npm run webhook [-- --remove]          the webhook that Telegram has, what waits, and the last error; --remove removes it
  npm run keep                           keeps the knowledge files as read, for a quicker start; npm run build ends with it
Options of every command: --knowledge DIR (default knowledge), --seeds DIR (default: seeds beside it)`;

/** Reads the command line. Throws UsageError for an unknown command or option. */
export function parseOptions(argv: readonly string[]): Options {
  const [first = 'start', ...others] = argv;
  const [name, rest] = first.startsWith('-') ? ['start', argv] : [first, others];
  const command = COMMANDS.find((known) => known === name);
  if (!command) throw new UsageError(`unknown command ${name}; known: ${COMMANDS.join(', ')}`);
  const { values, positionals } = readArgs(rest);
  const knowledge = values.knowledge ?? 'knowledge';
  const seeds = values.seeds ?? path.join(path.dirname(path.resolve(knowledge)), 'seeds');
  const options = {
    command,
    words: positionals,
    json: values.json,
    jsonl: values.jsonl,
    chart: values.chart ?? null,
    accept: values.accept,
    help: values.help,
    scale: readScale(values.scale),
    knowledge,
    seeds,
    load: values.load ? readCount(positionals, DEFAULT_LOAD) : null,
    soak: values.soak ? readCount(positionals, DEFAULT_SOAK) : null,
    mutations: values.mutations,
    store: values.store ?? null,
    remove: values.remove,
    questions: values.questions ?? path.join('test', 'fixtures', 'questions'),
  };
  if (options.json && !['ask', 'eval', 'gaps'].includes(command))
    throw new UsageError('--json belongs to ask, eval and gaps');
  if (options.store !== null && command !== 'gaps' && options.soak === null)
    throw new UsageError('--store belongs to gaps and to bench --soak');
  if (options.remove && command !== 'webhook') throw new UsageError('--remove belongs to webhook');
  if (options.chart !== null && (command !== 'ask' || options.jsonl))
    throw new UsageError('--chart belongs to ask with one question');
  if (options.jsonl && command !== 'ask') throw new UsageError('--jsonl belongs to ask');
  if ((values.questions !== undefined || options.mutations) && command !== 'eval')
    throw new UsageError('--questions and --mutations belong to eval');
  if (values.questions !== undefined && options.mutations)
    throw new UsageError('--mutations makes its own questions; leave --questions out');
  if (options.accept && command !== 'coverage')
    throw new UsageError('--accept belongs to coverage');
  if (options.jsonl && positionals.length > 0)
    throw new UsageError('--jsonl reads its questions from the input; leave the question out');
  const modes = [values.scale !== undefined, values.load, values.soak].filter(Boolean).length;
  if (command !== 'bench' && modes > 0)
    throw new UsageError('--scale, --load and --soak belong to bench');
  if (modes > 1) throw new UsageError('--scale, --load and --soak are benches of their own');
  if (command !== 'ask' && !values.load && !values.soak && positionals.length > 0)
    throw new UsageError(`${command} takes no ${positionals[0] ?? ''}`);
  return options;
}

/** The largest factor for which there are made-up names. */
const MAX_SCALE = 1000;

function readScale(text: string | undefined): number[] {
  const factors = text === undefined ? [] : text.split(',').map(Number);
  if (factors.every((factor) => factor >= 1 && factor <= MAX_SCALE)) return factors;
  throw new UsageError(`--scale takes factors from 1 to ${MAX_SCALE}, like --scale 1,10,100`);
}

const DEFAULT_LOAD = 2_000;
const DEFAULT_SOAK = 1_000_000;

function readCount([text, ...more]: readonly string[], otherwise: number): number {
  if (text === undefined) return otherwise;
  if (/^[1-9]\d{0,8}$/.test(text) && more.length === 0) return Number(text);
  throw new UsageError('--load and --soak take a number of updates, like --soak 100000');
}

function readArgs(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        jsonl: { type: 'boolean', default: false },
        chart: { type: 'string' },
        accept: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        scale: { type: 'string' },
        load: { type: 'boolean', default: false },
        soak: { type: 'boolean', default: false },
        knowledge: { type: 'string' },
        seeds: { type: 'string' },
        questions: { type: 'string' },
        mutations: { type: 'boolean', default: false },
        store: { type: 'string' },
        remove: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
