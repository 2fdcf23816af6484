import { statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { storeContract } from '../../../test/store/contract.ts';
import { answeredWith, contextWith } from '../../../test/store/samples.ts';
import { feedbackContract } from '../../../test/store/feedback-contract.ts';
import {
  bytesIn,
  changeFile,
  fill,
  openStore,
  rowsIn,
  SALT,
  temporaryFolder,
} from '../../../test/store/folder.ts';
import { missOf, ratingOf } from '../../../test/store/ratings.ts';
import { turnsContract } from '../../../test/store/turns-contract.ts';
import type { Context } from '../../reply/answerer.ts';
import { StoreError } from '../store-error.ts';

const DAY_MS = 86_400_000;

storeContract((limit) => openStore(limit === undefined ? {} : { limit }));
feedbackContract((now) => openStore({ now }));
turnsContract(() => openStore());

test('what was kept is there after closing and opening again', async () => {
  const folder = path.join(temporaryFolder(), 'a', 'folder that is not there');
  const first = openStore({ folder });
  await fill(first, 5_550_000_123);
  await first.close();
  const { contexts, replies, settings, charts, feedback } = openStore({ folder });
  const chat = 5_550_000_123;
  expect(await contexts.get({ chat, person: 7_000_000_017 })).toEqual(contextWith('甲'));
  expect(await replies.ofMessage({ chat, message: 6_100_011 })).toEqual({
    question: { chat, message: 6_100_010 },
    answered: answeredWith('一个问题', [6_100_011]),
  });
  expect(await settings.language(chat)).toBe('en');
  expect(await charts.get('picture')).toBe('file');
  expect(await feedback?.gaps()).toHaveLength(2);
});

/** A number as a program may write it down: in digits, or in eight bytes from either end. */
function written(id: number): Buffer[] {
  const [big, little] = [Buffer.alloc(8), Buffer.alloc(8)];
  big.writeBigInt64BE(BigInt(id));
  little.writeBigInt64LE(BigInt(id));
  // SQLite leaves out bytes that say nothing.
  const bytes = Math.abs(id) < 2 ** 31 ? 4 : 6;
  return [Buffer.from(String(id)), big.subarray(8 - bytes), little.subarray(0, bytes)];
}

test.each([{ when: 'while it is open' }, { when: 'after it was closed' }])(
  'no id of a chat, person or message stands in the files $when',
  async ({ when }) => {
    const folder = temporaryFolder();
    const store = openStore({ folder });
    await fill(store, 5_550_000_123);
    await fill(store, -1_005_550_000_123);
    if (when !== 'while it is open') await store.close();
    const bytes = bytesIn(folder);
    expect(bytes.includes('落空的问题')).toBe(true);
    const ids = [5_550_000_123, -1_005_550_000_123, 7_000_000_017, 6_100_010, 6_100_011, 6_100_012];
    expect(ids.filter((id) => written(id).some((form) => bytes.includes(form)))).toEqual([]);
    expect(['一个问题', '甲', SALT].filter((text) => bytes.includes(text))).toEqual([]);
  },
);

test('what a chat asked to forget is in no file any more, and the rest is', async () => {
  const folder = temporaryFolder();
  const store = openStore({ folder });
  await fill(store, 1);
  await store.feedback?.miss(
    missOf({ talk: { chat: 2, person: null }, asked: { chat: 2, message: 1 }, question: '别人' }),
  );
  await store.forget(1);
  const bytes = bytesIn(folder);
  expect(['落空的问题', '被评的问题'].filter((text) => bytes.includes(text))).toEqual([]);
  expect(bytes.includes('别人')).toBe(true);
});

test('of a chat that was forgotten no row is left', async () => {
  const folder = temporaryFolder();
  const store = openStore({ folder });
  const tables = ['contexts', 'replies', 'reply_messages', 'settings', 'ratings', 'misses'];
  const rows = () => tables.map((table) => rowsIn(path.join(folder, 'store.db'), table));
  await fill(store, 1);
  expect(rows()).toEqual(tables.map(() => 1));
  await store.forget(1);
  expect(rows()).toEqual(tables.map(() => 0));
});

test('a gap that another version wrote otherwise is left out', async () => {
  const folder = temporaryFolder();
  const store = openStore({ folder });
  await fill(store, 1);
  changeFile(path.join(folder, 'store.db'), "UPDATE misses SET kind = 'of another version'");
  changeFile(path.join(folder, 'store.db'), "UPDATE ratings SET ids = 'no list'");
  expect(await store.feedback?.gaps()).toMatchObject([{ question: '被评的问题', ids: [] }]);
});

test('the files are for nobody else to read', () => {
  const folder = path.join(temporaryFolder(), 'new');
  openStore({ folder });
  const mode = (name: string): number => statSync(path.join(folder, name)).mode & 0o077;
  expect(['.', 'store.db', 'store.db-wal', 'store.db-shm'].map(mode)).toEqual([0, 0, 0, 0]);
});

test('talks and pictures unused for thirty days are deleted, feedback after a year', async () => {
  let today = 0;
  const folder = temporaryFolder();
  const store = openStore({ folder, now: () => new Date(today * DAY_MS) });
  const { contexts, replies, charts, feedback } = store;
  await fill(store, 1);
  const touch = async () => {
    await contexts.set({ chat: 2, person: null }, contextWith('乙'));
    await replies.set({ chat: 2, message: 10 }, answeredWith('二', [11]));
    await charts.set('another', 'file');
    await feedback?.rate(ratingOf({ talk: { chat: 2, person: null }, verdict: 'up' }));
    await feedback?.miss(
      missOf({ talk: { chat: 2, person: null }, asked: { chat: 2, message: today } }),
    );
  };
  const held = async () => [
    await contexts.get({ chat: 1, person: 7_000_000_017 }),
    await charts.get('picture'),
    await replies.get({ chat: 1, message: 6_100_010 }),
    await replies.ofMessage({ chat: 1, message: 6_100_011 }),
  ];
  const isHeld = async () => (await held()).map((thing) => thing !== null);
  today = 29;
  await touch();
  expect(await isHeld()).toEqual([true, true, true, true]);
  today = 31;
  await touch();
  // The reply was read on day 29, which counts as using it.
  expect(await isHeld()).toEqual([false, false, true, true]);
  today = 62;
  await touch();
  expect(await isHeld()).toEqual([false, false, false, false]);
  const questions = async () => (await feedback?.gaps())?.map(({ question }) => question) ?? [];
  expect(await questions()).toEqual(expect.arrayContaining(['落空的问题', '被评的问题']));
  today = 366;
  await touch();
  expect(await questions()).not.toContain('落空的问题');
  expect(await questions()).not.toContain('被评的问题');
});

test('two connections on one file see what the other wrote', async () => {
  const folder = temporaryFolder();
  const [one, other] = [openStore({ folder }), openStore({ folder })];
  const talk = { chat: 1, person: null };
  await one.contexts.set(talk, contextWith('甲'));
  expect(await other.contexts.get(talk)).toEqual(contextWith('甲'));
  await other.feedback?.rate(ratingOf());
  await one.feedback?.rate(ratingOf({ reason: 'other' }));
  expect(await other.feedback?.gaps()).toMatchObject([{ reason: 'other' }]);
  await other.forget(1);
  expect(await one.contexts.get(talk)).toBeNull();
});

test('after closing, nothing is kept silently in vain', async () => {
  const store = openStore();
  await store.close();
  await expect(store.settings.setLanguage(1, 'en')).rejects.toThrow(StoreError);
});

test.each([
  { name: 'of another shape', sql: "UPDATE contexts SET body = 'AAAA'" },
  { name: 'cut off', sql: 'UPDATE contexts SET body = substr(body, 1, 40)' },
  { name: 'of another talk', sql: 'UPDATE contexts SET body = (SELECT max(body) FROM replies)' },
])('a context $name is none', async ({ sql }) => {
  const folder = temporaryFolder();
  const store = openStore({ folder });
  await fill(store, 1);
  changeFile(path.join(folder, 'store.db'), sql);
  expect(await store.contexts.get({ chat: 1, person: 7_000_000_017 })).toBeNull();
});

test.each([
  { name: 'a further key', context: { ...contextWith('甲'), mood: 'good' } },
  { name: 'a key less', context: { words: ['甲'] } },
  { name: 'another measure', context: { ...contextWith('甲'), measure: 'mood' } },
  { name: 'a time that is none', context: { ...contextWith('甲'), periods: [{ type: 'soon' }] } },
])('a context of another version, with $name, is none', async ({ context }) => {
  const { contexts, replies } = openStore();
  const talk = { chat: 1, person: null };
  const before = takenFor(context);
  await contexts.set(talk, before);
  await replies.set({ chat: 1, message: 1 }, { ...answeredWith('', [2]), before });
  expect(await contexts.get(talk)).toBeNull();
  expect(await replies.get({ chat: 1, message: 1 })).toBeNull();
});

/** What another version of the program may hold for a context. */
function takenFor(value: unknown): Context {
  if (isContext(value)) return value;
  throw new Error('no object');
}

function isContext(value: unknown): value is Context {
  return typeof value === 'object' && value !== null;
}
