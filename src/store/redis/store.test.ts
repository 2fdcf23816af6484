import { beforeEach, describe, expect, test } from 'vitest';
import { storeContract } from '../../../test/store/contract.ts';
import { contextWith } from '../../../test/store/samples.ts';
import { feedbackContract } from '../../../test/store/feedback-contract.ts';
import { fill, SALT } from '../../../test/store/folder.ts';
import { NO_REDIS, useRedis, type RedisServer } from '../../../test/store/redis-server.ts';
import { openAnew, openOn } from '../../../test/store/redis-store.ts';
import { sharedTurnsContract, turnsContract } from '../../../test/store/turns-contract.ts';
import { StoreError } from '../store-error.ts';
import { readRedisGaps } from './store.ts';

const CHAT = 5_550_000_123;

/** Everything that stands in the server. */
async function everythingIn({ direct }: RedisServer): Promise<string> {
  const texts: string[] = [];
  for (const key of await direct.keys('*')) {
    const type = await direct.type(key);
    if (type === 'string') texts.push(key, (await direct.get(key)) ?? '');
    else if (type === 'hash') texts.push(key, JSON.stringify(await direct.hgetall(key)));
    else texts.push(key, ...(await direct.zrange(key, '0', '-1')));
  }
  return texts.join('\n');
}

describe.skipIf(NO_REDIS)('the store on Redis', () => {
  const server = useRedis();

  storeContract((limit) => openAnew(server, limit === undefined ? {} : { limit }));
  feedbackContract((now) => openAnew(server, { now }));
  turnsContract(() => openAnew(server));

  test('what was kept is there for another process', async () => {
    await fill(await openAnew(server), CHAT);
    const { contexts, replies, settings, charts, feedback } = await openOn(server);
    expect(await contexts.get({ chat: CHAT, person: 7_000_000_017 })).toEqual(contextWith('甲'));
    expect(await replies.ofMessage({ chat: CHAT, message: 6_100_011 })).not.toBeNull();
    expect(await settings.language(CHAT)).toBe('en');
    expect(await charts.get('picture')).toBe('file');
    expect(await feedback?.gaps()).toHaveLength(2);
    expect(await readRedisGaps(server.url)).toHaveLength(2);
  });

  test('no id of a chat, person or message stands in it, nor what was said but for feedback', async () => {
    const store = await openAnew(server);
    await fill(store, CHAT);
    const signal = new AbortController().signal;
    await store.turns.take({ id: 1, key: 'update-key', lane: CHAT }, signal);
    await store.allowances.take(7_000_000_017, { name: 'asking', burst: 1, refillMs: 60_000 });
    const all = await everythingIn(server);
    expect(all).toContain('落空的问题');
    const secrets = [`${CHAT}`, '7000000017', '6100010', '6100011', '6100012', 'update-key'];
    expect([...secrets, '一个问题', '甲', SALT].filter((text) => all.includes(text))).toEqual([]);
  });

  test('of a chat that was forgotten nothing is left, also not of its feedback', async () => {
    const store = await openAnew(server);
    const before = (await server.direct.keys('*')).length;
    await fill(store, CHAT);
    await store.charts.set('picture', 'file');
    await store.forget(CHAT);
    const left = (await server.direct.keys('*')).toSorted();
    expect(left).toEqual(['zonebot:chart:picture', 'zonebot:of:chart', 'zonebot:properties']);
    expect(before).toBe(1);
  });

  test('everything has an end but the salt, and the indexes shrink', async () => {
    const store = await openAnew(server, { limit: 2 });
    for (let chat = 1; chat <= 5; chat += 1) await fill(store, chat);
    const keys = await server.direct.keys('*');
    const ends = await Promise.all(keys.map((key) => server.direct.ttl(key)));
    expect(keys.filter((_, at) => (ends[at] ?? -1) < 0)).toEqual(['zonebot:properties']);
    expect(await server.direct.zcard('zonebot:of:context')).toBe(2);
    expect(await server.direct.keys('zonebot:context:*')).toHaveLength(2);
  });

  test('a reply that is read a day later is kept anew, and goes with its chat all the same', async () => {
    const store = await openAnew(server);
    await fill(store, CHAT);
    const [name = ''] = await server.direct.keys('zonebot:reply:*');
    const days = async (): Promise<number> => (await server.direct.ttl(name)) / 86_400;
    await server.direct.expire(name, 28 * 86_400);
    await store.replies.get({ chat: CHAT, message: 6_100_010 });
    expect(await days()).toBeGreaterThan(29);
    await store.forget(CHAT);
    expect(await server.direct.exists(name)).toBe(0);
  });

  test.each([
    { name: 'another salt', field: 'salt', value: 'x', says: 'begun with another HASH_SALT' },
    { name: 'a newer version', field: 'version', value: '9', says: 'it is of version 9' },
  ])('data of $name are refused with one message', async ({ field, value, says }) => {
    await openAnew(server);
    await server.direct.hset('zonebot:properties', field, value);
    const refused = openOn(server).catch((error: unknown) => error);
    expect(await refused).toBeInstanceOf(StoreError);
    expect(await refused).toMatchObject({ message: expect.stringContaining(says) });
    expect(await refused).toMatchObject({ message: expect.not.stringContaining(SALT) });
  });

  test('a password that is missing or wrong is refused, and stands in no message', async () => {
    await openAnew(server);
    await server.direct.config('SET', 'requirepass', 'right');
    await server.direct.auth('right');
    try {
      for (const url of [server.url, server.url.replace('//', '//:SECRET@')]) {
        const error: unknown = await openOn(server, { url }).catch((thrown: unknown) => thrown);
        expect(error).toMatchObject({ message: expect.stringContaining('password') });
        expect(error).toMatchObject({ message: expect.not.stringContaining('SECRET') });
      }
      const store = await openOn(server, { url: server.url.replace('//', '//:right@') });
      expect(await store.health()).toEqual({ state: 'ok' });
    } finally {
      await server.direct.config('SET', 'requirepass', '');
    }
  });

  test('after closing, nothing is kept silently in vain', async () => {
    const store = await openAnew(server);
    await store.close();
    await expect(store.settings.setLanguage(1, 'en')).rejects.toThrow(StoreError);
  });
});

describe.skipIf(NO_REDIS)('turns on Redis', () => {
  const server = useRedis();

  beforeEach(async () => void (await server.direct.flushall()));
  sharedTurnsContract((leaseMs) => openOn(server, leaseMs === undefined ? {} : { leaseMs }));
});
