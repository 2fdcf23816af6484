import type { Deliver } from './deliver.ts';
import { kindOf, type Observer } from './observer.ts';

/** The same delivery, with the observer told of every update that begins and ends. */
export function observed(deliver: Deliver, observer: Observer): Deliver {
  return async (update) => {
    const beginMs = performance.now();
    observer.updateBegun();
    const isDone = await deliver(update);
    const tookMs = performance.now() - beginMs;
    observer.updateEnded({ kind: kindOf(update), isDone, tookMs });
    return isDone;
  };
}
