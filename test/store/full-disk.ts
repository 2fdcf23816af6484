import { writeSync } from 'node:fs';
import process from 'node:process';
import { createForgivingStore } from '../../src/store/forgiving.ts';
import { openStore } from '../../src/store/open.ts';
import { answeredWith, contextWith } from './samples.ts';
import { ratingOf } from './ratings.ts';

// A process whose files cannot grow: it fills the store until the file takes no more, and says how it goes on.
const [file = ''] = process.argv.slice(2);
const TALK = { chat: 1, person: null };

async function fillUp(): Promise<void> {
  const kept = await openStore(
    { kind: 'sqlite', file, salt: 'a salt of the tests' },
    { now: () => new Date(), notify: () => undefined },
  );
  const faults: unknown[] = [];
  const store = createForgivingStore(kept, (fault) => faults.push(fault));
  await store.contexts.set(TALK, contextWith('甲'));
  const healthy = await store.health();
  for (let message = 1; faults.length === 0 && message < 100_000; message += 1)
    await store.replies.set({ chat: 1, message }, answeredWith('字'.repeat(4000), []));
  const { signal } = new AbortController();
  const update = { id: 1, key: 'a', lane: 1 };
  const turn = await store.turns.take(update, signal);
  if (typeof turn !== 'string') await turn.done();
  const rated = await store.feedback?.rate(ratingOf({ question: '问'.repeat(1000) })).then(
    () => 'kept',
    (error: unknown) => (error instanceof Error ? error.name : 'unknown'),
  );
  const told = {
    healthy: healthy.state,
    failed: faults.length > 0,
    context: (await store.contexts.get(TALK)) !== null,
    again: await store.turns.take(update, signal),
    allowance: await store.allowances.take(7, { name: 'asking', burst: 1, refillMs: 1000 }),
    rated,
    health: (await store.health()).state,
  };
  writeSync(1, JSON.stringify(told));
  process.exit(0);
}

void fillUp();
