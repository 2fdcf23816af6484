import { expect, test } from 'vitest';
import { createLedger } from './ledger.ts';

const updates = (...ids: number[]): { update_id: number }[] => ids.map((id) => ({ update_id: id }));
const idsOf = (found: readonly { update_id: number }[]): number[] =>
  found.map(({ update_id: id }) => id);

test('the offset stands still at the oldest that is not done', () => {
  const ledger = createLedger();
  ledger.enter(updates(4, 5, 6));
  expect(ledger.offset()).toBe(0);
  ledger.done(5);
  expect(ledger.offset()).toBe(0);
  ledger.done(4);
  expect(ledger.offset()).toBe(6);
  ledger.done(6);
  expect(ledger.offset()).toBe(7);
});

test('what is in work or done is not begun again, up to where the offset was told', () => {
  const ledger = createLedger();
  expect(idsOf(ledger.enter(updates(4, 5)))).toEqual([4, 5]);
  ledger.done(5);
  expect(idsOf(ledger.enter(updates(4, 5, 6)))).toEqual([6]);
  // Asked for while 4 was in work, given when it was done.
  ledger.done(4);
  expect(idsOf(ledger.enter(updates(4, 5, 6)))).toEqual([]);
});

test('lower ids after a quiet week are new, and the offset goes on from them', () => {
  const ledger = createLedger();
  ledger.enter(updates(900));
  ledger.done(900);
  expect(ledger.offset()).toBe(901);
  expect(idsOf(ledger.enter(updates(20, 21)))).toEqual([20, 21]);
  ledger.done(20);
  expect(ledger.offset()).toBe(21);
});

test('the oldest is awaited, not those after it', async () => {
  const ledger = createLedger();
  await ledger.oldestDone();
  ledger.enter(updates(4, 5));
  let isDone = false;
  const oldest = ledger.oldestDone().then(() => (isDone = true));
  ledger.done(5);
  await Promise.resolve();
  expect(isDone).toBe(false);
  ledger.done(4);
  await oldest;
  await ledger.oldestDone();
});

test('what nobody entered cannot be done', () => {
  const ledger = createLedger();
  ledger.done(9);
  expect(ledger.offset()).toBe(0);
});
