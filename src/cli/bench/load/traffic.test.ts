import { expect, test } from 'vitest';
import { ASKING } from '../../../bot/limits/flood.ts';
import { createTraffic } from './traffic.ts';

const AT_ONCE = 32;
const all = createTraffic(['一', '二', '三'])(3_000);

test('every update has an id of its own, and the texts come in turn', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(all.slice(0, 4).map(({ text }) => text)).toEqual(['一', '二', '三', '一']);
});

test('what is in work at once is of different chats', () => {
  for (let from = 0; from + AT_ONCE <= all.length; from += 1) {
    const chats = all.slice(from, from + AT_ONCE).map(({ chat }) => chat);
    expect(new Set(chats).size).toBe(AT_ONCE);
  }
});

test('a chat asks again, but never more than a person may', () => {
  const asked = new Map<number, number>();
  for (const { chat } of all) asked.set(chat, (asked.get(chat) ?? 0) + 1);
  expect(Math.max(...asked.values())).toBeGreaterThan(1);
  expect(Math.max(...asked.values())).toBeLessThan(ASKING.burst);
});
