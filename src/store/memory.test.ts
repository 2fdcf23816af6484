import { expect, test } from 'vitest';
import { storeContract } from '../../test/store/contract.ts';
import { createMemoryStore } from './memory.ts';

storeContract((limit) => createMemoryStore(limit === undefined ? {} : { limit }));

test('nothing is kept of what people thought of replies', () => {
  expect(createMemoryStore().feedback).toBeNull();
});
