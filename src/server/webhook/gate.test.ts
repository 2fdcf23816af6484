import { expect, test } from 'vitest';
import { createGate } from './gate.ts';

test('no more is let in than there is room for, until something leaves', () => {
  const gate = createGate({ room: 2, laneRoom: 2 });
  const leave = gate.enter(1);
  expect(gate.enter(2)).not.toBeNull();
  expect(gate.enter(3)).toBeNull();
  leave?.();
  expect(gate.enter(3)).not.toBeNull();
});

test('one lane takes no room from the others', () => {
  const gate = createGate({ room: 10, laneRoom: 2 });
  const leave = gate.enter(1);
  gate.enter(1);
  expect(gate.enter(1)).toBeNull();
  expect(gate.enter(2)).not.toBeNull();
  leave?.();
  expect(gate.enter(1)).not.toBeNull();
});

test('it is empty when all have left', async () => {
  const gate = createGate({ room: 10, laneRoom: 10 });
  await gate.emptied();
  const leaves = [gate.enter(1), gate.enter(2)];
  let isEmpty = false;
  const emptied = gate.emptied().then(() => (isEmpty = true));
  leaves[0]?.();
  await Promise.resolve();
  expect(isEmpty).toBe(false);
  leaves[1]?.();
  await emptied;
});
