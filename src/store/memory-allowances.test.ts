import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Verdict } from './allowances.ts';
import { createMemoryAllowances } from './memory-allowances.ts';

function yard({ burst = 3, refillMs = 1_000, kept = 10 } = {}) {
  let nowMs = 0;
  const allowances = createMemoryAllowances({ kept, nowMs: () => nowMs });
  const allowance = { name: 'asking', burst, refillMs };
  const take = (times: number, person = 1): Promise<Verdict[]> =>
    Promise.all(Array.from({ length: times }, () => allowances.take(person, allowance)));
  return { take, pass: (ms: number) => void (nowMs += ms) };
}

test('allows the burst, tells once, and drops what comes further', async () => {
  expect(await yard().take(6)).toEqual([
    'allowed',
    'allowed',
    'allowed',
    'told',
    'dropped',
    'dropped',
  ]);
});

test('allows one more for every token that comes back, without telling again', async () => {
  const { take, pass } = yard();
  await take(4);
  pass(999);
  expect(await take(1)).toEqual(['dropped']);
  pass(1);
  expect(await take(2)).toEqual(['allowed', 'dropped']);
  pass(1_000);
  expect(await take(2)).toEqual(['allowed', 'dropped']);
});

test('a later flood is told of again', async () => {
  const { take, pass } = yard();
  await take(4);
  pass(1_500);
  expect(await take(3)).toEqual(['allowed', 'told', 'dropped']);
});

test('no more than the burst is saved up', async () => {
  const { take, pass } = yard();
  await take(3);
  pass(1_000_000);
  expect(await take(4)).toEqual(['allowed', 'allowed', 'allowed', 'told']);
});

test('nobody pays for another', async () => {
  const { take } = yard();
  await take(9, 1);
  expect(await take(3, 2)).toEqual(['allowed', 'allowed', 'allowed']);
});

test('who asked longest ago is forgotten, with a full bucket', async () => {
  const { take } = yard({ kept: 2 });
  await take(4, 1);
  await take(1, 2);
  await take(1, 1);
  await take(1, 3);
  expect(await take(1, 1)).toEqual(['dropped']);
  await take(1, 3);
  await take(1, 4);
  expect(await take(1, 1)).toEqual(['allowed']);
});

test('however it comes, no more is allowed than the burst and what time brings', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat({ max: 2_000 }), { maxLength: 100 }), async (pauses) => {
      const { take, pass } = yard();
      let allowed = 0;
      let passedMs = 0;
      for (const ms of pauses) {
        pass(ms);
        passedMs += ms;
        if ((await take(1))[0] === 'allowed') allowed += 1;
        expect(allowed).toBeLessThanOrEqual(3 + passedMs / 1_000);
      }
    }),
  );
});
