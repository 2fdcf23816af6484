import { expect, test } from 'vitest';
import { kindOf } from '../../../bot/observer.ts';
import { laneOf } from '../../../bot/lane-of.ts';
import { ASKING } from '../../../bot/limits/flood.ts';
import { updateSchema } from '../../../server/webhook/update-schema.ts';
import { createRandom } from '../random.ts';
import { createRecent } from './recent.ts';
import { createSoakTraffic } from './traffic.ts';

const CHATS = 50;
const COUNT = 20_000;

function traffic(seed: number) {
  const buttons = createRecent<{ chat: number; message: number; data: string }>(10);
  buttons.add({ chat: 7, message: 8, data: 'shown' });
  const random = createRandom(seed);
  const next = createSoakTraffic({
    chats: CHATS,
    questions: ['问'],
    followUps: ['那呢'],
    buttons,
    random,
  });
  return Array.from({ length: COUNT }, next);
}

const all = traffic(1);

test('it is the same for the same seed, with ids that go up', () => {
  expect(traffic(1)).toEqual(all);
  expect(traffic(2)).not.toEqual(all);
  expect(all.map((update) => update.update_id)).toEqual(all.map((_, at) => at + 1));
});

test('every update is one that a webhook takes', () => {
  expect(all.filter((update) => !updateSchema.safeParse(update).success)).toEqual([]);
});

test('every kind of update is in it, of so many chats', () => {
  const kinds = new Set(all.map(kindOf));
  expect([...kinds].toSorted()).toEqual(
    ['message', 'edited_message', 'callback_query', 'inline_query'].toSorted(),
  );
  const lanes = new Set(all.filter((update) => update.message).map(laneOf));
  expect(lanes.size).toBe(CHATS);
  expect(all.some(({ message }) => message && message.text === undefined)).toBe(true);
  expect(all.some(({ callback_query: tap }) => tap?.data === 'shown')).toBe(true);
});

test('somebody floods by more than a person may ask', () => {
  let [run, longest, last] = [0, 0, 0];
  for (const update of all) {
    run = laneOf(update) === last ? run + 1 : 1;
    last = laneOf(update);
    longest = Math.max(longest, run);
  }
  expect(longest).toBeGreaterThan(ASKING.burst);
});
