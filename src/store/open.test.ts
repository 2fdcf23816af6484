import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { SALT, temporaryFolder } from '../../test/store/folder.ts';
import { openStore } from './open.ts';

test('without a file the store keeps no feedback', async () => {
  const store = await openStore(null, () => new Date(0));
  expect(store.feedback).toBeNull();
});

test('with a file it keeps feedback, in that file', async () => {
  const file = path.join(temporaryFolder(), 'store.db');
  const store = await openStore({ file, salt: SALT }, () => new Date(0));
  expect(await store.feedback?.gaps()).toEqual([]);
  expect(existsSync(file)).toBe(true);
  await store.close();
});
