import type { Composer, Context, MiddlewareFn } from 'grammy';
import type { Edition } from '../reply/edition.ts';

/** Handles each update with the features of the edition that is current when it comes, however long it takes. */
export function byEdition(
  current: () => Edition,
  featuresOf: (edition: Edition) => Composer<Context>,
): MiddlewareFn {
  // Weak, so that an edition that is no longer current goes with its last update.
  const made = new WeakMap<Edition, MiddlewareFn>();
  return (ctx, next) => {
    const edition = current();
    const handle = made.get(edition) ?? featuresOf(edition).middleware();
    made.set(edition, handle);
    return handle(ctx, next);
  };
}
