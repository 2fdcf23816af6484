/** A map that keeps the `limit` entries used last; reading an entry counts as using it. */
export interface Lru<Value> {
  get(key: string): Value | null;
  set(key: string, value: Value): void;
  /** Drops the entries whose keys pass the test. */
  drop(test: (key: string) => boolean): void;
}

export function createLru<Value>(limit: number): Lru<Value> {
  // A Map iterates in the order of insertion, so the first key is the one unused for longest.
  const entries = new Map<string, Value>();

  function set(key: string, value: Value): void {
    entries.delete(key);
    entries.set(key, value);
    if (entries.size <= limit) return;
    for (const oldest of entries.keys()) {
      entries.delete(oldest);
      return;
    }
  }

  function get(key: string): Value | null {
    const value = entries.get(key);
    if (value === undefined) return null;
    set(key, value);
    return value;
  }

  function drop(test: (key: string) => boolean): void {
    for (const key of [...entries.keys()].filter(test)) entries.delete(key);
  }

  return { get, set, drop };
}
