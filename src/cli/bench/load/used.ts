/** What processes have used and done since they began. */
export interface Used {
  readonly cpuMs: number;
  /** At the time. */
  readonly rssMb: number;
  /** Time spent in finding and wording answers. */
  readonly askMs: number;
  /** Calls to the Bot API. */
  readonly calls: number;
}

export const NOTHING_USED: Used = { cpuMs: 0, rssMb: 0, askMs: 0, calls: 0 };

/** Reads it from what the bot tells Prometheus. */
export function readUsed(metrics: string): Used {
  return {
    cpuMs: sumOf(metrics, 'process_cpu_seconds_total') * 1000,
    rssMb: sumOf(metrics, 'process_resident_memory_bytes') / 1e6,
    askMs: sumOf(metrics, 'zonebot_ask_seconds_sum') * 1000,
    calls: sumOf(metrics, 'zonebot_telegram_calls_total'),
  };
}

/** Over all labels; 0 for what is not told. */
function sumOf(metrics: string, name: string): number {
  return metrics
    .split('\n')
    .filter((line) => line.startsWith(`${name} `) || line.startsWith(`${name}{`))
    .reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' ') + 1)), 0);
}

/** What came to it between two times; the memory is that of the later one. */
export function usedBetween(before: Used, after: Used): Used {
  return {
    cpuMs: after.cpuMs - before.cpuMs,
    rssMb: after.rssMb,
    askMs: after.askMs - before.askMs,
    calls: after.calls - before.calls,
  };
}

/** One time after the other: the memory is that of the later one. */
export function addUsed(one: Used, later: Used): Used {
  return {
    cpuMs: one.cpuMs + later.cpuMs,
    rssMb: later.rssMb,
    askMs: one.askMs + later.askMs,
    calls: one.calls + later.calls,
  };
}

/** Of processes beside each other. */
export function usedByAll(all: readonly Used[]): Used {
  const rssMb = all.reduce((sum, one) => sum + one.rssMb, 0);
  return { ...all.reduce(addUsed, NOTHING_USED), rssMb };
}
