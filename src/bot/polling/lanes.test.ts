import { expect, test } from 'vitest';
import { createLanes, type Lanes } from './lanes.ts';

/** Tasks by name that end when told; tells what has begun. */
function yard(room = 10) {
  const stopping = new AbortController();
  const lanes: Lanes = createLanes({ room, signal: stopping.signal });
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const add = (lane: number, name: string): void =>
    lanes.add(lane, () => {
      begun.push(name);
      return new Promise((resolve) => ends.set(name, resolve));
    });
  const end = async (name: string): Promise<void> => {
    ends.get(name)?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { lanes, begun, add, end, stop: () => stopping.abort() };
}

test('lanes run side by side, each in order', async () => {
  const { begun, add, end } = yard();
  add(1, 'a1');
  add(1, 'a2');
  add(2, 'b1');
  add(2, 'b2');
  expect(begun).toEqual(['a1', 'b1']);
  await end('b1');
  expect(begun).toEqual(['a1', 'b1', 'b2']);
  await end('a1');
  expect(begun).toEqual(['a1', 'b1', 'b2', 'a2']);
});

test('no more run at once than there is room for, the oldest first', async () => {
  const { begun, add, end } = yard(2);
  for (const lane of [1, 2, 3, 4]) add(lane, `${lane}`);
  expect(begun).toEqual(['1', '2']);
  await end('2');
  expect(begun).toEqual(['1', '2', '3']);
});

test('a lane that waits takes no room from the others', async () => {
  const { begun, add } = yard(2);
  add(1, 'a1');
  add(1, 'a2');
  add(1, 'a3');
  add(2, 'b1');
  expect(begun).toEqual(['a1', 'b1']);
});

test.each(['a stop', 'finishing'])(
  'after %s nothing is begun, what runs is awaited',
  async (how) => {
    const { lanes, begun, add, end, stop } = yard();
    add(1, 'a1');
    add(1, 'a2');
    add(2, 'b1');
    if (how === 'a stop') stop();
    let isFinished = false;
    const finished = lanes.finish().then(() => (isFinished = true));
    add(3, 'c1');
    await end('a1');
    expect({ begun, isFinished }).toEqual({ begun: ['a1', 'b1'], isFinished: false });
    await end('b1');
    await finished;
    expect(begun).toEqual(['a1', 'b1']);
  },
);

test('it is told how many tasks wait', async () => {
  const told: number[] = [];
  const { signal } = new AbortController();
  const lanes = createLanes({ room: 1, signal, onWaiting: (tasks) => void told.push(tasks) });
  const ends: (() => void)[] = [];
  for (const lane of [1, 2, 3]) lanes.add(lane, () => new Promise((resolve) => ends.push(resolve)));
  expect(told.at(-1)).toBe(2);
  ends[0]?.();
  await new Promise((resolve) => setImmediate(resolve));
  expect(told.at(-1)).toBe(1);
});
