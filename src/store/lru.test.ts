import { expect, test } from 'vitest';
import { createLru } from './lru.ts';

test('gives back what was kept, and null for what was not', () => {
  const lru = createLru<number>(2);
  lru.set('a', 1);
  expect([lru.get('a'), lru.get('b')]).toEqual([1, null]);
});

test('drops the entry unused for longest, not the one set first', () => {
  const lru = createLru<number>(2);
  lru.set('a', 1);
  lru.set('b', 2);
  lru.get('a');
  lru.set('c', 3);
  expect(['a', 'b', 'c'].map((key) => lru.get(key))).toEqual([1, null, 3]);
});

test('replacing an entry takes no further room', () => {
  const lru = createLru<number>(2);
  lru.set('a', 1);
  lru.set('b', 2);
  lru.set('b', 3);
  expect([lru.get('a'), lru.get('b')]).toEqual([1, 3]);
});

test('drops what passes the test, and nothing else', () => {
  const lru = createLru<number>(3);
  lru.set('a', 1);
  lru.set('b', 2);
  lru.set('ab', 3);
  lru.drop((key) => key.startsWith('a'));
  expect(['a', 'b', 'ab'].map((key) => lru.get(key))).toEqual([null, 2, null]);
});
