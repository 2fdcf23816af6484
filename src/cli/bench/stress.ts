import type { Answerer, Context } from '../../reply/answerer.ts';
import type { Io } from '../io.ts';
import { createRandom } from './random.ts';
import { strangeString } from './strings.ts';
import { formatMs, percentile, timed, times } from './timing.ts';

const SEED = 7;
/** Nobody should wait longer for the reading of one message. */
const SLOW_MS = 20;
/** A slow one is asked again so often; slow each time, it is the question and not the machine. */
const ASKED_AGAIN = 3;
const SLOWEST_SHOWN = 5;

interface Strange {
  readonly text: string;
  readonly ms: number;
  /** The least time of all times that it was asked. */
  readonly leastMs: number;
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
    const ask = (): Context | null => tryAsking(answerer, text, { context, today });
    const { value, ms } = timed(ask);
    const leastMs = ms > SLOW_MS ? Math.min(...times(ASKED_AGAIN, ask)) : ms;
    context = value;
    return { text, ms, leastMs, threw: value === null };
  });
  const took = asked.map(({ ms }) => ms);
  const slow = asked.filter(({ ms }) => ms > SLOW_MS);
  const always = slow.filter(({ leastMs }) => leastMs > SLOW_MS);
  const threw = asked.filter((each) => each.threw);
  const [middle, high, longest] = [50, 99, 100].map((percent) =>
    formatMs(percentile(took, percent)),
  );
  io.out(`strange questions      ${count}: p50 ${middle}, p99 ${high}, longest ${longest}`);
  io.out(
    `                       over ${SLOW_MS} ms ${slow.length}, each time it was asked ${always.length}, threw ${threw.length}`,
  );
  for (const { text, leastMs } of worst(threw, always))
    io.out(`                       ${formatMs(leastMs)}  ${shown(text)}`);
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

/** The strings to look at: what threw, and the slowest of what always took too long. */
function worst(threw: readonly Strange[], slow: readonly Strange[]): Strange[] {
  const slowest = slow.toSorted((a, b) => b.leastMs - a.leastMs);
  return [...threw, ...slowest].slice(0, SLOWEST_SHOWN);
}

function shown(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
