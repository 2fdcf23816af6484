import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { SALT, temporaryFolder } from '../../test/store/folder.ts';
import { openStore } from './open.ts';

const OPTIONS = { now: () => new Date(0), notify: () => undefined };

test('without a file the store keeps no feedback', async () => {
  const store = await openStore(null, OPTIONS);
  expect(store.feedback).toBeNull();
});

test('with a file it keeps feedback, in that file', async () => {
  const file = path.join(temporaryFolder(), 'store.db');
  const store = await openStore({ kind: 'sqlite', file, salt: SALT }, OPTIONS);
  expect(await store.feedback?.gaps()).toEqual([]);
  expect(existsSync(file)).toBe(true);
  await store.close();
});
