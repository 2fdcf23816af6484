import { expect, test } from 'vitest';
import { inLoop, measureInTurns, turned } from './measure.ts';
import { NOTHING_USED } from './used.ts';

test('a loop has no more in work than it may, and does all', async () => {
  let [inWork, most] = [0, 0];
  const done = await inLoop([1, 2, 3, 4, 5, 6, 7], 3, async (item) => {
    inWork += 1;
    most = Math.max(most, inWork);
    await Promise.resolve();
    inWork -= 1;
    return item * 2;
  });
  expect(most).toBe(3);
  expect(done.toSorted((a, b) => a - b)).toEqual([2, 4, 6, 8, 10, 12, 14]);
});

test('a loop fails with the first that fails', async () => {
  const all = [Promise.resolve(1), Promise.reject(new Error('refused')), Promise.resolve(3)];
  await expect(inLoop(all, 2, (item) => item)).rejects.toThrow('refused');
});

test('rounds begin with another one each', () => {
  const items = ['a', 'b', 'c'];
  expect([0, 1, 2, 3].map((round) => turned(items, round).join(''))).toEqual([
    'abc',
    'bca',
    'cab',
    'abc',
  ]);
  expect(turned([], 5)).toEqual([]);
});

test('targets are measured in turns, each over all of its rounds', async () => {
  const order: string[] = [];
  const target = (name: string, ms: readonly number[]) => {
    let cpuMs = 0;
    return {
      name,
      take: async () => {
        order.push(name);
        cpuMs += 5;
        return ms;
      },
      used: async () => ({ ...NOTHING_USED, cpuMs }),
    };
  };
  const plan = { rounds: 2, each: 3, atOnce: 1 };
  const [fast, slow] = await measureInTurns([target('a', [1, 2, 3]), target('b', [9, 9, 9])], plan);
  expect(order).toEqual(['a', 'b', 'b', 'a']);
  expect(fast).toMatchObject({ name: 'a', p50: 2, updates: 6, used: { cpuMs: 10 } });
  expect(slow).toMatchObject({ name: 'b', p50: 9, p99: 9 });
});
