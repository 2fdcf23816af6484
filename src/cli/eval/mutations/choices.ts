/** Repeatable choices: the same seed chooses the same in every run. */
export interface Choices {
  /** One of the list; undefined when it is empty. */
  readonly one: <T>(list: readonly T[]) => T | undefined;
  /** At most `count` of the list, in an order of their own. */
  readonly some: <T>(list: readonly T[], count: number) => T[];
  readonly chance: (probability: number) => boolean;
}

export function choicesFrom(seed: string): Choices {
  const next = mulberry32(fnv1a(seed));
  const some = <T>(list: readonly T[], count: number): T[] =>
    list
      .map((item) => ({ item, at: next() }))
      .toSorted((a, b) => a.at - b.at)
      .slice(0, count)
      .map(({ item }) => item);
  return {
    one: (list) => list[Math.floor(next() * list.length)],
    some,
    chance: (probability) => next() < probability,
  };
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/** Numbers from 0 to below 1 (Tommy Ettinger's mulberry32). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
