import { describe, expect, test } from 'vitest';
import { until } from '../../../test/bot/until.ts';
import { contextWith } from '../../../test/store/samples.ts';
import { fill } from '../../../test/store/folder.ts';
import { ratingOf } from '../../../test/store/ratings.ts';
import { NO_REDIS, useRedis } from '../../../test/store/redis-server.ts';
import { openAnew, openOn } from '../../../test/store/redis-store.ts';
import { track } from '../../../test/store/turns-contract.ts';
import { createForgivingStore } from '../forgiving.ts';
import type { Store } from '../store.ts';

const TALK = { chat: 1, person: null };
const WITHIN_MS = 10_000;
const ONE_SECOND = 'the last second';

async function isWell(store: Store): Promise<void> {
  let state = '';
  const ask = (): void => void store.health().then((health) => (state = health.state));
  await until(() => {
    ask();
    return state === 'ok';
  }, WITHIN_MS);
}

describe.skipIf(NO_REDIS)('faults of Redis', () => {
  const server = useRedis();

  test('a Redis that is killed and comes back has all that was acknowledged, and goes on', async () => {
    const store = await openAnew(server);
    const acknowledged: string[] = [];
    for (let round = 0; round < 5; round += 1) {
      let message = round * 1_000;
      const rateUntilItFails = async (): Promise<void> => {
        for (;;) {
          message += 1;
          const question = `问题${message}`;
          try {
            await store.feedback?.rate(ratingOf({ message, question }));
          } catch {
            return;
          }
          acknowledged.push(question);
        }
      };
      const rating = rateUntilItFails();
      await until(() => acknowledged.length > 10 * (round + 1));
      await server.kill();
      await rating;
      await server.start();
      await isWell(store);
      const kept = (await store.feedback?.gaps())?.map(({ question }) => question);
      expect(kept).toEqual(expect.arrayContaining(acknowledged));
    }
  });

  test('turns outlive a restart: what is done stays done, what is in work stays alone', async () => {
    const store = await openAnew(server);
    const line = track(store);
    line.take('a4');
    await until(() => line.begun.length === 1);
    await line.turn('a4')?.done();
    line.take('a5');
    await until(() => line.begun.length === 2);
    await server.kill();
    await server.start();
    await isWell(store);
    for (const name of ['a4', 'a6']) line.take(name);
    await until(() => line.begun.length === 3);
    expect(line.begun).toEqual(['a4', 'a5', 'a4 done-before']);
    expect(await line.turn('a5')?.holds()).toBe(true);
    await line.turn('a5')?.done();
    await until(() => line.begun.length === 4);
  });

  test('however many calls hang with it, a connection is ended once', async () => {
    const store = await openAnew(server);
    const warnings: Error[] = [];
    const warn = (warning: Error): void => void warnings.push(warning);
    process.on('warning', warn);
    server.pause();
    try {
      const calls = Array.from({ length: 20 }, () => store.contexts.get(TALK));
      const ends = await Promise.allSettled(calls);
      expect(ends.every(({ status }) => status === 'rejected')).toBe(true);
    } finally {
      server.goOn();
      process.off('warning', warn);
    }
    await isWell(store);
    expect(warnings).toEqual([]);
  });

  test.each([
    { name: 'away', end: () => server.kill(), begin: () => server.start(), longestMs: 500 },
    {
      name: 'silent',
      end: async () => server.pause(),
      begin: async () => server.goOn(),
      // One call waits; those after it do not.
      longestMs: 1_500,
    },
  ])(
    'while Redis is $name, the bot goes on with what its process knows, and says so',
    async ({ end, begin, longestMs }) => {
      const faults: unknown[] = [];
      const kept = await openAnew(server);
      const store = createForgivingStore(kept, (fault) => faults.push(fault), { leaseMs: 0 });
      const signal = new AbortController().signal;
      await store.contexts.set(TALK, contextWith('甲'));
      await end();
      try {
        const sinceMs = performance.now();
        expect(await store.contexts.get(TALK)).toBeNull();
        const turn = await store.turns.take({ id: 1, key: 'a', lane: 1 }, signal);
        if (typeof turn === 'string') throw new Error(turn);
        expect(await turn.holds()).toBe(true);
        await store.replies.get({ chat: 1, message: 1 });
        await turn.done();
        expect(await store.turns.take({ id: 1, key: 'a', lane: 1 }, signal)).toBe('done-before');
        const one = { name: 'asking', burst: 1, refillMs: 60_000 };
        expect(await store.allowances.take(7, one)).toBe('allowed');
        expect(await store.allowances.take(7, one)).toBe('told');
        await expect(store.feedback?.rate(ratingOf())).rejects.toThrow('the store redis://');
        await expect(store.forget(1)).rejects.toThrow('the store redis://');
        expect(performance.now() - sinceMs).toBeLessThan(longestMs + 3_500);
        expect(await store.health()).toMatchObject({
          state: 'degraded',
          why: expect.stringMatching(/^REDIS_URL: it /),
        });
        expect(faults.length).toBeGreaterThan(3);
      } finally {
        await begin();
      }
      await isWell(store);
      expect(await store.contexts.get(TALK)).toEqual(contextWith('甲'));
    },
  );

  test('a bot that starts while Redis is away answers without it, and takes it up when it comes', async () => {
    await (await openAnew(server)).close();
    await server.kill();
    const notices: string[] = [];
    const store = await openOn(server, { notify: (notice) => notices.push(notice) });
    expect(notices).toEqual([expect.stringContaining('it cannot be reached')]);
    expect(await store.health()).toMatchObject({ state: 'degraded' });
    await server.start();
    await isWell(store);
    await fill(store, 1);
    const line = track(store);
    line.take('a1');
    await until(() => line.begun.length === 1);
  });

  test('a Redis that cannot write, though it can be read, is degraded', async () => {
    const store = await openAnew(server);
    await server.direct.config('SET', 'maxmemory', '1');
    try {
      expect(await store.health()).toEqual({
        state: 'degraded',
        why: 'REDIS_URL: it has reached its maxmemory',
      });
    } finally {
      await server.direct.config('SET', 'maxmemory', '0');
    }
  });

  test.each([
    { options: ['--appendonly', 'no'], says: 'appendonly no' },
    { options: ['--appendonly', 'yes', '--appendfsync', 'everysec'], says: ONE_SECOND },
    { options: ['--appendonly', 'yes', '--appendfsync', 'always'], says: null },
  ])('a Redis with $options is warned of once: $says', async ({ options, says }) => {
    await server.kill();
    await server.start(options);
    const notices: string[] = [];
    const store = await openOn(server, { notify: (notice) => notices.push(notice) });
    await isWell(store);
    const isSafe = says === null || (says === ONE_SECOND && tellsWhen(await server.direct.info()));
    expect(notices.join('\n') || 'nothing').toContain(isSafe ? 'nothing' : says);
    expect(notices).toHaveLength(isSafe ? 0 : 1);
  });
});

/** Whether one can wait for the log of such a server. */
function tellsWhen(info: string): boolean {
  return !/redis_version:(?:[0-6]|7\.[01])\./.test(info);
}
