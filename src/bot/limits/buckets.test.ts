import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBuckets, type Verdict } from './buckets.ts';

function yard({ burst = 3, refillMs = 1_000, kept = 10 } = {}) {
  let nowMs = 0;
  const buckets = createBuckets({ burst, refillMs, kept, now: () => nowMs });
  const take = (times: number, key = 'a'): Verdict[] =>
    Array.from({ length: times }, () => buckets.take(key));
  return { take, pass: (ms: number) => void (nowMs += ms) };
}

test('allows the burst, tells once, and drops what comes further', () => {
  expect(yard().take(6)).toEqual(['allowed', 'allowed', 'allowed', 'told', 'dropped', 'dropped']);
});

test('allows one more for every token that comes back, without telling again', () => {
  const { take, pass } = yard();
  take(4);
  pass(999);
  expect(take(1)).toEqual(['dropped']);
  pass(1);
  expect(take(2)).toEqual(['allowed', 'dropped']);
  pass(1_000);
  expect(take(2)).toEqual(['allowed', 'dropped']);
});

test('a later flood is told of again', () => {
  const { take, pass } = yard();
  take(4);
  pass(1_500);
  expect(take(3)).toEqual(['allowed', 'told', 'dropped']);
});

test('no more than the burst is saved up', () => {
  const { take, pass } = yard();
  take(3);
  pass(1_000_000);
  expect(take(4)).toEqual(['allowed', 'allowed', 'allowed', 'told']);
});

test('nobody pays for another', () => {
  const { take } = yard();
  take(9, 'a');
  expect(take(3, 'b')).toEqual(['allowed', 'allowed', 'allowed']);
});

test('who asked longest ago is forgotten, with a full bucket', () => {
  const { take } = yard({ kept: 2 });
  take(4, 'a');
  take(1, 'b');
  take(1, 'a');
  take(1, 'c');
  expect(take(1, 'a')).toEqual(['dropped']);
  take(1, 'c');
  take(1, 'd');
  expect(take(1, 'a')).toEqual(['allowed']);
});

test('however it comes, no more is allowed than the burst and what time brings', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 2_000 }), { maxLength: 100 }), (pauses) => {
      const { take, pass } = yard();
      let allowed = 0;
      let passedMs = 0;
      for (const ms of pauses) {
        pass(ms);
        passedMs += ms;
        if (take(1)[0] === 'allowed') allowed += 1;
        expect(allowed).toBeLessThanOrEqual(3 + passedMs / 1_000);
      }
    }),
  );
});
