import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  checkKnowledge,
  loadVersioned,
  readFiles,
  type Folders,
} from '../../src/knowledge/load.ts';
import { versionOf, type KnowledgeFiles } from '../../src/knowledge/version.ts';
import { createEdition, type Edition } from '../../src/reply/edition.ts';
import { checkSettled } from '../../src/server/check.ts';
import { createReloader } from '../../src/server/reloader.ts';
import { changedCopy, MADE_UP } from '../made-up.ts';
import { NewsBox } from './shelf.ts';

/**
 * Three files that are edited one at a time, each with the same count in it. The fact and the seed must agree or the
 * folder is broken; the entry fits any of the others, so only the version tells a mixture of old and new.
 */
const FILES = [
  { file: 'seeds/harbour.txt', find: '新签约项目64个', put: (n: number) => `新签约项目${n}个` },
  {
    file: 'knowledge/facts/harbour-2017.yaml',
    find: 'value: 64\n  at: 新签约项目64个',
    put: (n: number) => `value: ${n}\n  at: 新签约项目${n}个`,
  },
  {
    file: 'knowledge/entries/harbour.yaml',
    find: '编成顺口溜，讲给装卸工人听',
    put: (n: number) => `编成${'顺'.repeat(n - 60)}口溜，讲给装卸工人听`,
  },
] as const;
const COUNTS = [64, 65, 66];

const original = FILES.map(({ file }) =>
  readFileSync(path.join(MADE_UP.knowledge, '..', file), 'utf8'),
);

interface Write {
  readonly at: number;
  readonly count: number;
}

function write({ knowledge }: Folders, { at, count }: Write): void {
  const { file, find, put } = FILES[at] ?? FILES[0];
  const text = original[at]?.replace(find, put(count)) ?? '';
  writeFileSync(path.join(knowledge, '..', file), text);
}

/** All that the three files say, through the answerer. */
function told({ answerer }: Edition): string[] {
  return ['2017年新签约了多少项目？', '灯塔课堂讲什么'].map((question) => {
    const { reply } = answerer.ask(question, { today: '2026-01-31' });
    const lines = reply.lines.flatMap(({ pieces }) => pieces.map(({ text }) => text));
    return [...lines, ...reply.passages.map(({ text }) => text)].join(' ');
  });
}

/** What is told of every state of the files that is clean, by its version. */
function expectations(): ReadonlyMap<string, readonly string[]> {
  const folders = changedCopy([]);
  const expected = new Map<string, readonly string[]>();
  for (const count of COUNTS)
    for (const entry of COUNTS) {
      for (const at of [0, 1]) write(folders, { at, count });
      write(folders, { at: 2, count: entry });
      const loaded = loadVersioned(folders);
      expected.set(loaded.version, told(createEdition(loaded)));
    }
  return expected;
}

const writeOf = (...files: readonly number[]): fc.Arbitrary<Write> =>
  fc.record({ at: fc.constantFrom(...files), count: fc.constantFrom(...COUNTS) });
/** `during`: what is written while the next check reads. */
type Step =
  | { readonly do: 'write'; readonly write: Write }
  | { readonly do: 'check'; readonly during: readonly Write[] }
  | { readonly do: 'turn' };

const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('write' as const), write: writeOf(0, 1, 2, 2, 2) }),
  fc.record({
    do: fc.constant('check' as const),
    during: fc.option(fc.tuple(writeOf(0, 1), writeOf(2)), { nil: [], freq: 2 }),
  }),
  fc.record({ do: fc.constant('turn' as const) }),
);

/** Plays the steps over fresh files. Gives what went otherwise than expected. */
async function play(
  run: readonly Step[],
  folders: Folders,
  expected: ReadonlyMap<string, readonly string[]>,
): Promise<unknown[]> {
  const wrong: unknown[] = [];
  for (const at of FILES.keys()) write(folders, { at, count: 64 });
  const states = new Set([versionOf(readFiles(folders))]);
  const edit = (one: Write): void => {
    write(folders, one);
    states.add(versionOf(readFiles(folders)));
  };
  let during: readonly Write[] = [];
  // Reads some files before and some after the writes in between.
  const readDisturbed = (): KnowledgeFiles => {
    const files = readFiles(folders);
    during.forEach(edit);
    during = [];
    return { ...files, entries: readFiles(folders).entries };
  };
  const news = new NewsBox();
  const reloader = createReloader(createEdition(loadVersioned(folders)), {
    readVersion: () => versionOf(readFiles(folders)),
    async check() {
      await new Promise(setImmediate);
      return checkSettled(readDisturbed);
    },
    build: (clean) => createEdition(clean, { prepared: clean.prepared }),
    settle: () => new Promise(setImmediate),
    tell: news.put,
    signal: new AbortController().signal,
  });
  const ask = async (): Promise<void> => {
    const edition = reloader.current();
    await new Promise(setImmediate);
    const answers = told(edition);
    if (String(answers) !== String(expected.get(edition.version))) wrong.push({ answers });
  };
  for (const step of run) {
    if (step.do === 'write') edit(step.write);
    else if (step.do === 'turn') await ask();
    else {
      ({ during } = step);
      reloader.check();
    }
  }
  during = [];
  const { version, problems } = checkKnowledge(folders);
  reloader.check({ asked: true });
  for (let one = await news.next(); !('version' in one) || one.version !== version;)
    one = await news.next();
  await ask();
  const isCurrent = reloader.current().version === version;
  if (isCurrent !== (problems.length === 0)) wrong.push({ isCurrent, problems });
  wrong.push(...news.all.filter((one) => !('version' in one && states.has(one.version))));
  return wrong;
}

test(
  'under random edits every answer belongs wholly to one state that the folders were in',
  { timeout: 120_000 },
  async () => {
    const expected = expectations();
    expect(expected.size).toBe(9);
    expect(new Set([...expected.values()].map(String)).size).toBe(9);
    const folders = changedCopy([]);
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { minLength: 5, maxLength: 15 }), async (run) => {
        expect(await play(run, folders, expected)).toEqual([]);
      }),
      { numRuns: 20, endOnFailure: true },
    );
  },
);
