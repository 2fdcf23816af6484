import process from 'node:process';
import { HAS_REDIS } from './store/redis-presence.ts';

/** Says before all tests which ones this machine cannot run. */
export function setup(): void {
  if (HAS_REDIS) return;
  process.stderr.write(
    'left out: the tests of the store on Redis, as there is no redis-server on this machine (apt-get install redis-server)\n',
  );
}
