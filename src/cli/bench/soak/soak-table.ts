import type { Memory } from '../memory.ts';

/** How it stood after so many updates. */
export interface Tenth extends Memory {
  readonly updates: number;
  /** Updates a second in this tenth. */
  readonly perSecond: number;
  /** Of all updates so far. */
  readonly faults: number;
}

/** Of the memory at a tenth: a bot that is to be up for months must not grow by more. */
const MOST_GROWTH = 0.1;
const WIDTHS = [10, 10, 10, 10, 8];

export const SOAK_HEADING = padded(['updates', 'a second', 'heap', 'RSS', 'faults']);

/** One line at a time, because a soak takes long. */
export function soakRow({ updates, perSecond, heapMb, rssMb, faults }: Tenth): string {
  const [heap, rss] = [heapMb, rssMb].map((mb) => `${mb.toFixed(1)} MB`);
  return padded([`${updates}`, perSecond.toFixed(0), heap ?? '', rss ?? '', `${faults}`]);
}

/** Holds the end against the first tenth. */
export function judge(tenths: readonly Tenth[]): string {
  const [first, last] = [tenths[0], tenths.at(-1)];
  if (!first || !last) return 'nothing was handled';
  const mayBe = 1 + MOST_GROWTH;
  const isHeld =
    last.heapMb <= first.heapMb * mayBe && last.rssMb <= first.rssMb * mayBe && last.faults === 0;
  const [heap, rss] = [last.heapMb / first.heapMb - 1, last.rssMb / first.rssMb - 1];
  const verdict = isHeld ? 'held' : 'NOT HELD';
  return `since the first tenth: heap ${signed(heap)}, RSS ${signed(rss)}, faults ${last.faults}: ${verdict}`;
}

function signed(share: number): string {
  return `${share < 0 ? '−' : '+'}${(100 * Math.abs(share)).toFixed(1)}%`;
}

function padded(cells: readonly string[]): string {
  return cells.map((cell, at) => cell.padStart(WIDTHS[at] ?? 0)).join('');
}
