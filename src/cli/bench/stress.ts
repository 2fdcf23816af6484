import type { Answerer, Context } from '../../reply/answerer.ts';
import type { Io } from '../io.ts';
import { createRandom } from './random.ts';
import { strangeString } from './strings.ts';
import { formatMs, percentile, timed } from './timing.ts';

const SEED = 7;
/** Nobody should wait longer for the reading of one message. */
const SLOW_MS = 20;
const SLOWEST_SHOWN = 5;

interface Strange {
  readonly text: string;
  readonly ms: number;
  readonly threw: boolean;
}

export interface StressOptions {
  /** Real questions to start from; not empty. */
  readonly known: readonly string[];
  readonly count: number;
}

/** Asks random and mutated strings, each in the context of the last, and prints how long the replies took. */
export function runStress(answerer: Answerer, { known, count }: StressOptions, io: Io): void {
  const random = createRandom(SEED);
  const today = io.today();
  let context: Context | null = null;
  const asked = Array.from({ length: count }, (): Strange => {
    const text = strangeString(known, random);
    const { value, ms } = timed(() => tryAsking(answerer, text, { context, today }));
    context = value;
    return { text, ms, threw: value === null };
  });
  const took = asked.map(({ ms }) => ms);
  const slow = asked.filter(({ ms }) => ms > SLOW_MS);
  const [middle, high, longest] = [50, 99, 100].map((percent) =>
    formatMs(percentile(took, percent)),
  );
  io.out(`strange questions      ${count}: p50 ${middle}, p99 ${high}, longest ${longest}`);
  io.out(
    `                       over ${SLOW_MS} ms ${slow.length}, threw ${asked.filter(({ threw }) => threw).length}`,
  );
  for (const { text, ms, threw } of worst(asked))
    io.out(`                       ${threw ? 'threw' : formatMs(ms)}  ${shown(text)}`);
}

/** The context after the question; null when asking threw. */
function tryAsking(
  answerer: Answerer,
  text: string,
  options: { readonly context: Context | null; readonly today: string },
): Context | null {
  try {
    return answerer.ask(text, options).context;
  } catch {
    return null;
  }
}

/** The strings to look at: what threw, and the slowest of what took too long. */
function worst(asked: readonly Strange[]): Strange[] {
  return asked
    .filter(({ ms, threw }) => threw || ms > SLOW_MS)
    .toSorted((a, b) => Number(b.threw) - Number(a.threw) || b.ms - a.ms)
    .slice(0, SLOWEST_SHOWN);
}

function shown(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
