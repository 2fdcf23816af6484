import { setTimeout as wait } from 'node:timers/promises';

const EVERY_MS = 50;
/** Many times what a start takes on a busy machine. */
const WITHIN_MS = 60_000;

/** Resolves once `isSo`; rejects when that takes too long or `gone` says that it will never be. */
export async function until(
  isSo: () => Promise<boolean>,
  { what, isGone }: { readonly what: string; readonly isGone: () => boolean },
): Promise<void> {
  const endMs = performance.now() + WITHIN_MS;
  while (!(await isSo())) {
    if (isGone() || performance.now() > endMs) throw new Error(`${what} did not start`);
    await wait(EVERY_MS);
  }
}
