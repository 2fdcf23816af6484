import { inject } from 'vitest';

/** The program as `npm run build` makes it, to be run by node. */
export function bundle(): string {
  return inject('bundle');
}
