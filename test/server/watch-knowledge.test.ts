import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { loadVersioned, readFiles, type Folders } from '../../src/knowledge/load.ts';
import { createEdition } from '../../src/reply/edition.ts';
import { checkSettled } from '../../src/server/check.ts';
import type { Reloader } from '../../src/server/reloader.ts';
import { watchKnowledge } from '../../src/server/watch-knowledge.ts';
import { changedCopy } from '../made-up.ts';
import { factsOf, NewsBox, replaceFile, setFact, setProjects } from './shelf.ts';

interface Watched {
  readonly folders: Folders;
  readonly news: NewsBox;
  readonly reloader: Reloader;
  readonly first: string;
  readonly log: readonly string[];
}

const SLOW = { timeout: 60_000 };

function watchCopy(): Watched {
  const folders = changedCopy([]);
  const news = new NewsBox();
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  const first = createEdition(loadVersioned(folders));
  const log: string[] = [];
  const reloader = watchKnowledge({
    folders,
    first,
    build: (clean) => createEdition(clean, { prepared: clean.prepared }),
    onNews: news.put,
    signal: stop.signal,
    log: pino({ level: 'info' }, { write: (line) => void log.push(line) }),
    quietMs: 100,
    check: async () => checkSettled(() => readFiles(folders)),
  });
  return { folders, news, reloader, first: first.version, log };
}

/** What is in use after the next news is what the folders hold; one piece of news for all that was done. */
async function expectReload({ folders, news, reloader }: Watched): Promise<void> {
  const { version } = loadVersioned(folders);
  expect(await news.next()).toMatchObject({ type: 'reloaded', version });
  expect(reloader.current().version).toBe(version);
}

const moved = ({ knowledge }: Folders): string => `${knowledge}-moved`;

/** Each comes twice, since a watcher that has lost its folder sees the first and not the second. */
const WAYS: readonly {
  readonly name: string;
  readonly change: (folders: Folders, count: number) => void;
}[] = [
  { name: 'two files', change: setProjects },
  {
    name: 'a file written in two pieces',
    change(folders, count) {
      setProjects(folders, count);
      const text = readFileSync(factsOf(folders), 'utf8');
      writeFileSync(factsOf(folders), text.slice(0, 300));
      writeFileSync(factsOf(folders), text);
    },
  },
  {
    name: 'a file that is replaced by another',
    change: (folders, count) =>
      replaceFile(factsOf(folders), `${readFileSync(factsOf(folders), 'utf8')}# ${count}\n`),
  },
  {
    name: 'a file that is removed and written again',
    change(folders, count) {
      const text = readFileSync(factsOf(folders), 'utf8');
      rmSync(factsOf(folders));
      writeFileSync(factsOf(folders), `${text}# ${count}\n`);
    },
  },
  {
    name: 'many new files at once',
    change({ knowledge }, count) {
      for (let file = 0; file < 200; file += 1)
        writeFileSync(path.join(knowledge, 'facts', `more-${file}.yaml`), `# ${count}\n`);
    },
  },
  {
    name: 'a folder that is new',
    change({ knowledge }, count) {
      mkdirSync(path.join(knowledge, 'words'), { recursive: true });
      writeFileSync(path.join(knowledge, 'words', 'more.yaml'), `# ${count}\n`);
    },
  },
  {
    name: 'a folder that is away for a moment',
    change(folders, count) {
      renameSync(folders.knowledge, moved(folders));
      renameSync(moved(folders), folders.knowledge);
      setProjects(folders, count);
    },
  },
  {
    name: 'a folder that is replaced by another',
    change(folders, count) {
      cpSync(folders.knowledge, moved(folders), { recursive: true });
      const other = { ...folders, knowledge: moved(folders) };
      setProjects(other, count);
      renameSync(folders.knowledge, `${folders.knowledge}-${count}`);
      renameSync(moved(folders), folders.knowledge);
    },
  },
];

test.each(WAYS)('$name: reloaded once, and once more the next time', SLOW, async ({ change }) => {
  const watched = watchCopy();
  change(watched.folders, 65);
  await expectReload(watched);
  change(watched.folders, 66);
  await expectReload(watched);
  setProjects(watched.folders, 67);
  await expectReload(watched);
  expect(watched.news.all).toHaveLength(3);
});

test('a folder that is gone is refused, and told when it is back', SLOW, async () => {
  const { folders, news, first, log } = watchCopy();
  renameSync(folders.knowledge, moved(folders));
  const gone = await news.next();
  expect(gone).toMatchObject({ type: 'refused', inUse: first });
  expect(log.at(-1)).toContain('not taken');
  expect(log.at(-1)).toContain('cannot be read');
  renameSync(moved(folders), folders.knowledge);
  expect(await news.next()).toEqual({ type: 'mended', version: first });
  expect(log.at(-1)).toContain(first);
});

test('a half written file is refused and its rest reloaded', SLOW, async () => {
  const watched = watchCopy();
  const { folders, news } = watched;
  setProjects(folders, 65);
  const text = readFileSync(factsOf(folders), 'utf8');
  writeFileSync(factsOf(folders), text.slice(0, 300));
  expect(await news.next()).toMatchObject({ type: 'refused' });
  writeFileSync(factsOf(folders), text);
  await expectReload(watched);
});

test('what is no part of the knowledge makes no news', SLOW, async () => {
  const watched = watchCopy();
  const { folders, news } = watched;
  writeFileSync(path.join(folders.knowledge, 'README.md'), 'for curators');
  writeFileSync(path.join(folders.knowledge, '..', 'store.db'), 'of the bot');
  const text = readFileSync(factsOf(folders), 'utf8');
  writeFileSync(factsOf(folders), text);
  setFact(folders, 64);
  setProjects(folders, 65);
  await expectReload(watched);
  expect(news.all).toHaveLength(1);
});

test('a change before the watching has begun is found', SLOW, async () => {
  const watched = watchCopy();
  setProjects(watched.folders, 65);
  await expectReload(watched);
  expect(watched.reloader.current().version).not.toBe(watched.first);
});
