import { expect, test } from 'vitest';
import { storeContract } from '../../test/store/contract.ts';
import { turnsContract } from '../../test/store/turns-contract.ts';
import { createMemoryStore } from './memory.ts';

storeContract((limit) => createMemoryStore(limit === undefined ? {} : { limit }));
turnsContract(() => createMemoryStore());

test('nothing is kept of what people thought of replies', () => {
  expect(createMemoryStore().feedback).toBeNull();
});
