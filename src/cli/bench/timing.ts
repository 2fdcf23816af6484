/** Milliseconds of each of `count` runs. */
export function times(count: number, run: () => unknown): number[] {
  return Array.from({ length: count }, () => timed(run).ms);
}

/** What a run gives, and how long it took. */
export function timed<T>(run: () => T): { readonly value: T; readonly ms: number } {
  const start = performance.now();
  const value = run();
  return { value, ms: performance.now() - start };
}

/** The value below which `percent` of the sample lies; 0 for an empty one. */
export function percentile(sample: readonly number[], percent: number): number {
  const sorted = sample.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? 0;
}

export function formatMs(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 0)} ms`;
}
