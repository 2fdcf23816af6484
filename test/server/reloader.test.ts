import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { readFiles, loadVersioned, type Folders } from '../../src/knowledge/load.ts';
import { versionOf } from '../../src/knowledge/version.ts';
import { createEdition, type Edition } from '../../src/reply/edition.ts';
import { checkSettled, type CheckOutcome } from '../../src/server/check.ts';
import { createReloader, type Reloader, type ReloaderDeps } from '../../src/server/reloader.ts';
import { changedCopy } from '../made-up.ts';
import { until } from '../bot/until.ts';
import { NewsBox, setFact, setProjects } from './shelf.ts';

interface Desk {
  readonly folders: Folders;
  readonly news: NewsBox;
  readonly reloader: Reloader;
  readonly first: string;
  /** How often the folders were checked. */
  readonly checks: () => number;
  readonly stop: () => void;
}

function openDesk(parts: Partial<ReloaderDeps> = {}): Desk {
  const folders = changedCopy([]);
  const news = new NewsBox();
  const stopping = new AbortController();
  let checks = 0;
  const first = createEdition(loadVersioned(folders));
  const { check = async () => checkSettled(() => readFiles(folders)), ...others } = parts;
  const reloader = createReloader(first, {
    readVersion: () => versionOf(readFiles(folders)),
    check: () => {
      checks += 1;
      return check();
    },
    build: (clean) => createEdition(clean, { prepared: clean.prepared }),
    settle: async () => undefined,
    tell: news.put,
    signal: stopping.signal,
    ...others,
  });
  const stop = (): void => stopping.abort();
  return { folders, news, reloader, first: first.version, checks: () => checks, stop };
}

function projects({ answerer }: Edition): string {
  const { reply } = answerer.ask('2017年新签约了多少项目？', { today: '2026-01-31' });
  return reply.figures.map(({ value }) => value).join();
}

test('a clean change is swapped in whole and told', async () => {
  const { folders, news, reloader, first } = openDesk();
  const before = reloader.current();
  setProjects(folders, 65);
  reloader.check();
  expect(await news.next()).toMatchObject({ type: 'reloaded', previous: first });
  expect(projects(reloader.current())).toContain('65');
  expect(reloader.current().version).toBe(loadVersioned(folders).version);
  expect(projects(before)).toContain('64');
});

test('a broken change leaves what is in use, is told once for each state, and so is its end', async () => {
  const { folders, news, reloader, first, checks } = openDesk();
  const before = reloader.current();
  setFact(folders, 65);
  reloader.check();
  expect(await news.next()).toMatchObject({
    type: 'refused',
    inUse: first,
    problems: [{ file: 'facts/harbour-2017.yaml' }],
  });
  reloader.check();
  setFact(folders, 66);
  reloader.check();
  expect(await news.next()).toMatchObject({ type: 'refused', inUse: first });
  expect(checks()).toBe(2);
  expect(reloader.current()).toBe(before);
  setFact(folders, 64);
  reloader.check();
  expect(await news.next()).toEqual({ type: 'mended', version: first });
  setProjects(folders, 67);
  reloader.check();
  expect(await news.next()).toMatchObject({ type: 'reloaded', previous: first });
  expect(news.all).toHaveLength(4);
});

test('a refused state that is left for another clean one is told as a reload', async () => {
  const { folders, news, reloader } = openDesk();
  setFact(folders, 65);
  reloader.check();
  expect(await news.next()).toMatchObject({ type: 'refused' });
  setProjects(folders, 65);
  reloader.check();
  expect(await news.next()).toMatchObject({ type: 'reloaded' });
  setFact(folders, 66);
  reloader.check();
  expect(await news.next()).toMatchObject({ type: 'refused' });
});

test('whoever asks is told in any case', async () => {
  const { folders, news, reloader } = openDesk();
  const asked = { asked: true };
  reloader.check(asked);
  expect(await news.next()).toMatchObject({ type: 'unchanged' });
  setFact(folders, 65);
  for (const how of [{ asked: false }, asked]) {
    reloader.check(how);
    expect(await news.next()).toMatchObject({ type: 'refused' });
  }
});

test('nothing is checked while the folders hold what is in use', async () => {
  const { news, reloader, checks } = openDesk();
  for (let touch = 0; touch < 5; touch += 1) reloader.check();
  reloader.check({ asked: true });
  await news.next();
  expect(checks()).toBe(0);
  expect(news.all).toHaveLength(1);
});

test('changes during a check are checked once more, however many they are', async () => {
  const held: ((outcome: CheckOutcome) => void)[] = [];
  const check = (): Promise<CheckOutcome> => new Promise((resolve) => held.push(resolve));
  const { folders, news, reloader, checks } = openDesk({ check });
  const finish = (): void => held.shift()?.(checkSettled(() => readFiles(folders)));
  setProjects(folders, 65);
  reloader.check();
  const asWas = checkSettled(() => readFiles(folders));
  setProjects(folders, 66);
  for (let change = 0; change < 5; change += 1) reloader.check();
  held.shift()?.(asWas);
  expect(await news.next()).toMatchObject({ type: 'reloaded' });
  await until(() => held.length > 0);
  expect(projects(reloader.current())).toContain('65');
  finish();
  expect(await news.next()).toMatchObject({ type: 'reloaded' });
  expect(projects(reloader.current())).toContain('66');
  expect(checks()).toBe(2);
});

test('folders that change while they are read are read again when they have settled', async () => {
  const outcomes: CheckOutcome[] = [{ type: 'changing' }, { type: 'changing' }];
  let settled = 0;
  const desk: Desk = openDesk({
    check: async () => outcomes.shift() ?? checkSettled(() => readFiles(desk.folders)),
    settle: async () => void (settled += 1),
  });
  setProjects(desk.folders, 65);
  desk.reloader.check();
  expect(await desk.news.next()).toMatchObject({ type: 'reloaded' });
  expect(settled).toBe(2);
});

test.each([
  { name: 'a check', parts: { check: () => Promise.reject(new Error('out of memory')) } },
  {
    name: 'building',
    parts: {
      build: () => {
        throw new Error('out of memory');
      },
    },
  },
])('$name that fails leaves what is in use and the next change is tried', async ({ parts }) => {
  const { folders, news, reloader, first } = openDesk(parts);
  for (const count of [65, 66]) {
    setProjects(folders, count);
    reloader.check();
    expect(await news.next()).toMatchObject({ type: 'failed', inUse: first });
  }
  expect(reloader.current().version).toBe(first);
});

test('after the signal nothing is told any more', async () => {
  const held: ((error: Error) => void)[] = [];
  const { folders, news, reloader, stop } = openDesk({
    check: () => new Promise((_, reject) => held.push(reject)),
  });
  setProjects(folders, 65);
  reloader.check();
  stop();
  held.forEach((fail) => fail(new Error('aborted')));
  reloader.check({ asked: true });
  await new Promise(setImmediate);
  expect(news.all).toEqual([]);
});

test('what was replaced can be collected', async () => {
  const { folders, news, reloader } = openDesk();
  const replaced = new WeakRef(reloader.current());
  const knowledge = new WeakRef(reloader.current().knowledge);
  setProjects(folders, 65);
  reloader.check();
  await news.next();
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  await until(() => {
    collect();
    return replaced.deref() === undefined && knowledge.deref() === undefined;
  });
  expect(projects(reloader.current())).toContain('65');
});
