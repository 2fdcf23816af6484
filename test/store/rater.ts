import { writeSync } from 'node:fs';
import { openSqliteStore } from '../../src/store/sqlite/store.ts';
import { ratingOf } from './ratings.ts';

// A process that rates messages one after another and says each number once its rating is acknowledged.
const [file = '', first = '', count = ''] = process.argv.slice(2);

async function rateAll(): Promise<void> {
  const store = openSqliteStore({ file, salt: 'a salt of the tests', now: () => new Date() });
  for (let message = Number(first); message < Number(first) + Number(count); message += 1) {
    await store.feedback?.rate(ratingOf({ message, question: `问题${message}` }));
    writeSync(1, `${message}\n`);
  }
  await store.close();
}

void rateAll();
