import { formatMs } from '../timing.ts';
import type { Measured } from './measure.ts';

type Cells = readonly string[];

/** One after another, each beside the echo bot. */
export function aloneTable(all: readonly Measured[], echo: Measured): Cells[] {
  return [
    ['one after another', 'p50', 'p95', 'p99', 'p50 beyond echo', 'processor', 'calls'],
    ...all.map((one) => [
      one.name,
      formatMs(one.p50),
      formatMs(one.p95),
      formatMs(one.p99),
      one === echo ? '' : signedMs(one.p50 - echo.p50),
      processor(one),
      one.used.calls === 0 ? '' : each(one.used.calls, one).toFixed(2),
    ]),
  ];
}

/** As many at once as are asked for, each beside the echo bot. */
export function loadTable(title: string, all: readonly Measured[], echo: Measured): Cells[] {
  return [
    [title, 'a second', 'of echo', 'p50', 'p95', 'p99', 'processor', 'memory'],
    ...all.map((one) => [
      one.name,
      one.perSecond.toFixed(0),
      `${((100 * one.perSecond) / echo.perSecond).toFixed(0)}%`,
      formatMs(one.p50),
      formatMs(one.p95),
      formatMs(one.p99),
      processor(one),
      `${one.used.rssMb.toFixed(0)} MB`,
    ]),
  ];
}

/** What is measured beside each other, to tell what each part of an update costs. */
export interface Parts {
  readonly silent: Measured;
  readonly echo: Measured;
  readonly memory: Measured;
  readonly sqlite: Measured;
  readonly redis: Measured | null;
}

/** How an update splits: differences of medians, but for the mean of what is timed by itself. */
export function costTable({ silent, echo, memory, sqlite, redis }: Parts): Cells[] {
  const asking = each(memory.used.askMs, memory);
  const call = echo.p50 - silent.p50;
  return [
    ['of an update', 'p50'],
    ['HTTP and grammY', formatMs(silent.p50)],
    ['a call to the Bot API', signedMs(call)],
    ['finding and wording the answer (mean)', signedMs(asking)],
    ['laying it out, buttons, turns, limits', signedMs(memory.p50 - echo.p50 - asking)],
    ['SQLite', signedMs(sqlite.p50 - memory.p50)],
    ...(redis ? [['or Redis', signedMs(redis.p50 - memory.p50)]] : []),
  ];
}

function signedMs(ms: number): string {
  return `${ms < 0 ? '−' : '+'}${formatMs(Math.abs(ms))}`;
}

/** The time of processors that an update takes, of all processes that answer it. */
function processor(one: Measured): string {
  return formatMs(each(one.used.cpuMs, one));
}

function each(sum: number, { updates }: Measured): number {
  return sum / Math.max(1, updates);
}
