import { expect, test } from 'vitest';
import { track, turnsContract } from '../../test/store/turns-contract.ts';
import { until } from '../../test/bot/until.ts';
import { createForgivingStore } from './forgiving.ts';
import { createMemoryStore } from './memory.ts';
import type { Store } from './store.ts';

/** A memory store whose turns and allowances fail while it is away. Nobody else has turns of it, unless `leaseMs` says so. */
function frail(leaseMs = 0) {
  const memory = createMemoryStore();
  const faults: unknown[] = [];
  let isAway = false;
  const unlessAway = async <Result>(call: () => Promise<Result>): Promise<Result> => {
    if (isAway) throw new Error('away');
    return call();
  };
  const store: Store = {
    ...memory,
    turns: {
      take: (update, signal) =>
        unlessAway(async () => {
          const turn = await memory.turns.take(update, signal);
          if (typeof turn === 'string') return turn;
          return {
            holds: () => turn.holds(),
            done: () => unlessAway(() => turn.done()),
            giveBack: () => unlessAway(() => turn.giveBack()),
          };
        }),
    },
    allowances: {
      take: (person, allowance) => unlessAway(() => memory.allowances.take(person, allowance)),
    },
    health: () => unlessAway(() => memory.health()),
  };
  const forgiving = createForgivingStore(store, (fault) => faults.push(fault), { leaseMs });
  return {
    store: forgiving,
    memory,
    faults,
    go: () => (isAway = true),
    come: () => (isAway = false),
  };
}

turnsContract(() => createForgivingStore(createMemoryStore(), () => undefined));

test('while the store is away, each update is done once and in order all the same', async () => {
  const { store, faults, go } = frail();
  const { begun, take, turn } = track(store);
  go();
  for (const name of ['a1', 'a2', 'a1']) take(name);
  await until(() => begun.length === 1);
  await turn('a1')?.done();
  await until(() => begun.length === 3);
  expect(begun[0]).toBe('a1');
  expect(begun.toSorted()).toEqual(['a1', 'a1 done-before', 'a2']);
  expect(faults).toHaveLength(3);
});

test('nothing overtakes what is in work when the store goes or comes', async () => {
  const { store, go, come } = frail();
  const { begun, take, turn } = track(store);
  take('a1');
  await until(() => begun.length === 1);
  go();
  take('a2');
  take('b3');
  await until(() => begun.length === 2);
  expect(begun).toEqual(['a1', 'b3']);
  await turn('a1')?.done();
  await until(() => begun.length === 3);
  come();
  take('b4');
  take('c5');
  await until(() => begun.length === 4);
  expect(begun).toEqual(['a1', 'b3', 'a2', 'c5']);
});

test('what was done while the store was away is not done again when it is back', async () => {
  const { store, go, come } = frail();
  const { begun, take, turn } = track(store);
  go();
  take('a1');
  await until(() => begun.length === 1);
  await turn('a1')?.done();
  come();
  take('a1');
  await until(() => begun.length === 2);
  expect(begun).toEqual(['a1', 'a1 done-before']);
});

test('while others may have turns of a store that went away, updates are put off, and then no more', async () => {
  const { store, go, come } = frail(100);
  const { begun, take, turn } = track(store);
  take('a1');
  await until(() => begun.length === 1);
  go();
  take('a1');
  await until(() => begun.length === 2);
  expect(begun[1]).toBe('a1 put-off');
  // It came back soon, so that the time begins anew when it goes again.
  come();
  await turn('a1')?.done();
  take('a1');
  await until(() => begun.length === 3);
  expect(begun[2]).toBe('a1 done-before');
  go();
  take('a2');
  await until(() => begun.length === 4);
  expect(begun[3]).toBe('a2 put-off');
  await new Promise((resolve) => setTimeout(resolve, 110));
  take('a2');
  await until(() => begun.length === 5);
  expect(begun[4]).toBe('a2');
});

test('what is done while the store is away for a moment is marked there before it is told to be done', async () => {
  const { store, memory, go, come } = frail(10_000);
  const { begun, take, turn } = track(store);
  take('a1');
  await until(() => begun.length === 1);
  go();
  const done = turn('a1')?.done();
  const others = track(memory);
  others.take('a1');
  expect(others.begun).toEqual([]);
  come();
  await done;
  await until(() => others.begun.length === 1);
  expect(others.begun).toEqual(['a1 done-before']);
});

test('while the store is away, allowances are those of the process, and its health is told', async () => {
  const { store, go } = frail();
  const one = { name: 'asking', burst: 1, refillMs: 60_000 };
  go();
  expect([await store.allowances.take(7, one), await store.allowances.take(7, one)]).toEqual([
    'allowed',
    'told',
  ]);
  expect(await store.health()).toMatchObject({ state: 'degraded' });
});
