import { expect, test } from 'vitest';
import { storeContract } from '../../test/store/contract.ts';
import { answeredWith, contextWith } from '../../test/store/samples.ts';
import { turnsContract } from '../../test/store/turns-contract.ts';
import { createMemoryStore } from './memory.ts';

storeContract((limit) => createMemoryStore(limit === undefined ? {} : { limit }));
turnsContract(() => createMemoryStore());

test('talks unused for thirty days are dropped', async () => {
  let day = 0;
  const store = createMemoryStore({ nowMs: () => day * 86_400_000 });
  const talk = { chat: 1, person: null };
  await store.contexts.set(talk, contextWith('甲'));
  await store.replies.set({ chat: 1, message: 10 }, answeredWith('一', [11]));
  day = 29;
  expect(await store.contexts.get(talk)).not.toBeNull();
  day = 31;
  expect(await store.contexts.get(talk)).not.toBeNull();
  expect(await store.replies.get({ chat: 1, message: 10 })).toBeNull();
  day = 62;
  expect(await store.contexts.get(talk)).toBeNull();
});

test('nothing is kept of what people thought of replies', () => {
  expect(createMemoryStore().feedback).toBeNull();
});
