import { writeSync } from 'node:fs';
import process from 'node:process';
import { openStore } from '../../src/store/open.ts';

// A process that takes the turn of update 5 in lane 1, says so, and keeps it.
const [kind = '', place = ''] = process.argv.slice(2);

async function hold(): Promise<void> {
  const where =
    kind === 'redis' ? ({ kind, url: place } as const) : ({ kind: 'sqlite', file: place } as const);
  const store = await openStore(
    { ...where, salt: 'a salt of the tests' },
    { now: () => new Date(), notify: () => undefined },
  );
  await store.turns.take({ id: 5, key: 'a5', lane: 97 }, new AbortController().signal);
  writeSync(1, 'mine\n');
  setInterval(() => undefined, 60_000);
}

void hold();
