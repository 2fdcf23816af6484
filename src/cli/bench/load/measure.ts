import { percentile } from '../timing.ts';
import { addUsed, NOTHING_USED, usedBetween, type Used } from './used.ts';

/** Something that takes updates. */
export interface Target {
  readonly name: string;
  /** Milliseconds until it acknowledged the next `count` updates, each by itself, `atOnce` of them in work. */
  readonly take: (count: number, atOnce: number) => Promise<readonly number[]>;
  readonly used: () => Promise<Used>;
}

export interface Measured {
  readonly name: string;
  /** Milliseconds of an update. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Updates a second: the median of all rounds. */
  readonly perSecond: number;
  readonly updates: number;
  /** For all of them. */
  readonly used: Used;
}

export interface Plan {
  readonly rounds: number;
  /** Updates a round for each target. */
  readonly each: number;
  /** Updates in work at once. */
  readonly atOnce: number;
}

interface Samples {
  readonly target: Target;
  readonly ms: number[];
  readonly perSecond: number[];
  used: Used;
}

/**
 * Measures targets in turns, in many short rounds that each begin with another one, so that whatever else the machine
 * does falls on all of them alike.
 */
export async function measureInTurns(
  targets: readonly Target[],
  { rounds, each, atOnce }: Plan,
): Promise<readonly Measured[]> {
  const all = targets.map((target): Samples => ({
    target,
    ms: [],
    perSecond: [],
    used: NOTHING_USED,
  }));
  for (let round = 0; round < rounds; round += 1)
    for (const one of turned(all, round)) {
      const before = await one.target.used();
      const beginMs = performance.now();
      const took = await one.target.take(each, atOnce);
      one.perSecond.push((1000 * took.length) / (performance.now() - beginMs));
      one.ms.push(...took);
      one.used = addUsed(one.used, usedBetween(before, await one.target.used()));
    }
  return all.map(({ target: { name }, ms, perSecond, used }) => {
    const [p50, p95, p99] = [percentile(ms, 50), percentile(ms, 95), percentile(ms, 99)];
    return { name, p50, p95, p99, perSecond: percentile(perSecond, 50), updates: ms.length, used };
  });
}

/** From another one on in each round. */
export function turned<Item>(items: readonly Item[], round: number): readonly Item[] {
  const first = round % Math.max(1, items.length);
  return [...items.slice(first), ...items.slice(0, first)];
}

/** Works through the items with `atOnce` of them in work, each next one begun when one ends. */
export async function inLoop<Item, Result>(
  items: Iterable<Item>,
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const left = items[Symbol.iterator]();
  const worker = async (): Promise<void> => {
    for (let next = left.next(); !next.done; next = left.next())
      results.push(await work(next.value));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}
