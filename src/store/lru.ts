/** A map that keeps the `limit` entries used last; reading an entry counts as using it. */
export interface Lru<Value> {
  get(key: string): Value | null;
  set(key: string, value: Value): void;
  /** Drops the entries whose keys pass the test. */
  drop(test: (key: string) => boolean): void;
}

/** What is unused for longer is dropped. */
export interface Ageing {
  readonly longestMs: number;
  /** Milliseconds that only go forward. */
  readonly nowMs: () => number;
}

const FOREVER: Ageing = { longestMs: Infinity, nowMs: () => 0 };

interface Entry<Value> {
  readonly value: Value;
  readonly atMs: number;
}

export function createLru<Value>(
  limit: number,
  { longestMs, nowMs }: Ageing = FOREVER,
): Lru<Value> {
  // A Map iterates in the order of insertion, so the first key is the one unused for longest.
  const entries = new Map<string, Entry<Value>>();

  function dropOld(now: number): void {
    for (const [oldest, { atMs }] of entries) {
      if (entries.size <= limit && now - atMs <= longestMs) return;
      entries.delete(oldest);
    }
  }

  function set(key: string, value: Value): void {
    const atMs = nowMs();
    entries.delete(key);
    entries.set(key, { value, atMs });
    dropOld(atMs);
  }

  function get(key: string): Value | null {
    dropOld(nowMs());
    const entry = entries.get(key);
    if (entry === undefined) return null;
    set(key, entry.value);
    return entry.value;
  }

  function drop(test: (key: string) => boolean): void {
    for (const key of [...entries.keys()].filter(test)) entries.delete(key);
  }

  return { get, set, drop };
}
