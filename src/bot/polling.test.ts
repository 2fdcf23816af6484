import * as fc from 'fast-check';
import type { Update } from 'grammy/types';
import { expect, test } from 'vitest';
import { fakeTelegram, type FakeTelegram } from '../../test/bot/fake-polled.ts';
import { textUpdate } from '../../test/bot/messages.ts';
import { poll } from './polling.ts';

const NEVER_MS = 1_000_000;

/** Update 42 is of chat 2. */
const updates = (...ids: number[]): Update[] => ids.map((id) => textUpdate(id, '甲', id % 10));

interface Running {
  readonly telegram: FakeTelegram;
  readonly stop: () => void;
  readonly ended: Promise<void>;
}

function start(pending: readonly Update[], { room = 50, recheckMs = NEVER_MS } = {}): Running {
  const telegram = fakeTelegram(pending);
  const stopping = new AbortController();
  const ended = poll(telegram.polled, { signal: stopping.signal, room, recheckMs });
  const stop = (): void => {
    stopping.abort();
    telegram.hangUp();
  };
  return { telegram, stop, ended };
}

/** Lets everything happen that waits for nothing. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function finish({ telegram }: Running, ...ids: number[]): Promise<void> {
  for (const id of ids) {
    telegram.finish(id);
    await settle();
  }
}

async function stopped({ telegram, stop, ended }: Running): Promise<FakeTelegram> {
  stop();
  await ended;
  return telegram;
}

test('updates of different chats are handled side by side, those of one chat in order', async () => {
  const running = start(updates(11, 12, 21, 22));
  await settle();
  expect(running.telegram.begun).toEqual([11, 12]);
  await finish(running, 12);
  expect(running.telegram.begun).toEqual([11, 12, 22]);
  await finish(running, 11, 21, 22);
  expect((await stopped(running)).unconfirmed()).toEqual([]);
});

test('the next request confirms what is done', async () => {
  const running = start(updates(11, 12));
  await settle();
  await finish(running, 11);
  expect(running.telegram.unconfirmed()).toEqual([12]);
  await finish(running, 12);
  expect(running.telegram.unconfirmed()).toEqual([]);
  await stopped(running);
});

test('a chat that is stuck holds up no other chat, also not one that asks later', async () => {
  const running = start(updates(11, 21), { recheckMs: 0 });
  await settle();
  running.telegram.push(updates(22, 23));
  await running.telegram.hasBegun(23);
  await finish(running, 22, 23);
  expect(running.telegram.begun).toEqual([11, 22, 23]);
  expect(running.telegram.unconfirmed()).toEqual([11, 21, 22, 23]);
  await finish(running, 11, 21);
  expect((await stopped(running)).unconfirmed()).toEqual([]);
});

test('while the oldest is in work, Telegram is not asked again and again', async () => {
  const running = start(updates(11, 12));
  await settle();
  await finish(running, 12);
  expect(running.telegram.fetched).toEqual([0]);
  await finish(running, 11);
  expect(running.telegram.fetched).toEqual([0, 13]);
  await stopped(running);
});

test('what Telegram gives again while it is in work, or done behind one in work, is handled once', async () => {
  const running = start(updates(11, 12), { recheckMs: 0 });
  await running.telegram.hasFetched(5);
  await finish(running, 12);
  await running.telegram.hasFetched(10);
  expect(running.telegram.begun).toEqual([11, 12]);
  await finish(running, 11);
  expect((await stopped(running)).begun).toEqual([11, 12]);
});

test('no more are in work at once than there is room for', async () => {
  const running = start(updates(11, 12, 13), { room: 2 });
  await settle();
  expect(running.telegram.begun).toEqual([11, 12]);
  await finish(running, 12);
  expect(running.telegram.begun).toEqual([11, 12, 13]);
  await finish(running, 11, 13);
  await stopped(running);
});

test('a stop while several are in work finishes them, begins nothing and confirms what is done', async () => {
  const running = start(updates(11, 12, 21, 23));
  await settle();
  running.stop();
  await finish(running, 23, 12);
  let hasEnded = false;
  void running.ended.then(() => (hasEnded = true));
  await settle();
  expect(hasEnded).toBe(false);
  await finish(running, 11);
  await running.ended;
  expect(running.telegram.begun).toEqual([11, 12, 23]);
  // 23 is done as well, but 21 is not, and Telegram confirms none without those before it.
  expect(running.telegram.unconfirmed()).toEqual([21, 23]);
});

test('an update that a stop interrupted is not confirmed', async () => {
  const running = start(updates(11, 12));
  await settle();
  running.stop();
  running.telegram.finish(11);
  running.telegram.finish(12, false);
  await running.ended;
  expect(running.telegram.unconfirmed()).toEqual([12]);
});

test('an update that is not done is tried again, before the next one of its chat', async () => {
  const running = start(updates(11, 21), { recheckMs: 0 });
  await settle();
  running.telegram.finish(11, false);
  await running.telegram.hasWork();
  await finish(running, 11, 21);
  expect((await stopped(running)).begun).toEqual([11, 11, 21]);
});

test('nothing is confirmed when nothing was done', async () => {
  const running = start(updates(11));
  await settle();
  running.stop();
  running.telegram.finish(11, false);
  await running.ended;
  expect(running.telegram.confirmed).toEqual([]);
});

test('a request that fails for good ends it, after what is in work', async () => {
  const running = start(updates(11, 12, 21), { recheckMs: 0 });
  const failure = running.ended.catch((error: unknown) => error);
  await settle();
  running.telegram.breakDown(new Error('revoked'));
  await running.telegram.hasFetched(2);
  await finish(running, 11, 12);
  expect(await failure).toMatchObject({ message: 'revoked' });
  expect(running.telegram.begun).toEqual([11, 12]);
});

const script = fc.record({
  chats: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 40 }),
  arrivals: fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 20 }),
  order: fc.infiniteStream(fc.nat({ max: 1_000 })),
  room: fc.integer({ min: 1, max: 5 }),
  /** After how many completions a stop comes. */
  stopAfter: fc.option(fc.nat({ max: 40 })),
});

test('in whatever order updates end, none is confirmed before it is done and each is handled once', async () => {
  await fc.assert(
    fc.asyncProperty(script, async ({ chats, arrivals, order, room, stopAfter }) => {
      const all = chats.map((chat, index) => textUpdate(100 + index, '甲', chat));
      const waiting = [...all];
      const running = start(waiting.splice(0, 3), { room, recheckMs: 0 });
      const { telegram } = running;
      for (let ended = 0; ended < all.length && ended !== stopAfter; ended += 1) {
        telegram.push(waiting.splice(0, arrivals[ended % arrivals.length]));
        if (telegram.inWork().length === 0) telegram.push(waiting.splice(0, 1));
        await telegram.hasWork();
        const inWork = telegram.inWork();
        expect(inWork.length).toBeLessThanOrEqual(room);
        telegram.finish(inWork[(order.next().value ?? 0) % inWork.length] ?? 0);
      }
      running.stop();
      const begunAtStop = [...telegram.begun];
      for (const id of telegram.inWork()) telegram.finish(id, id % 3 !== 0);
      await running.ended;
      expect(telegram.begun).toEqual(begunAtStop);
      expect(new Set(telegram.begun).size).toBe(telegram.begun.length);
      expect(telegram.unconfirmed()).toEqual(telegram.fromOldestNotDone());
      const stoppedEarly = stopAfter !== null && stopAfter < all.length;
      const missed = all.filter(({ update_id: id }) => !telegram.begun.includes(id));
      expect(stoppedEarly ? [] : missed).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
