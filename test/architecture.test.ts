import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadKnowledge } from '../src/knowledge/load.ts';

const ROOT = path.join(import.meta.dirname, '..');
const SRC = path.join(ROOT, 'src');

/** The rooms of the house. Imports point to the same room or to one before it. */
const ROOMS =
  'text knowledge calculation question search answer chart reply browse store bot server cli'.split(
    ' ',
  );
const TOP = ROOMS.length;

/** The rooms of `src/answer`, in the same order. What lies beside them is the way of a question, and its types. */
const ANSWER_ROOMS = [
  'said',
  'words',
  'indexes',
  'naming',
  'slots',
  'calculating/sides',
  'outcomes',
  'passages',
  'rewording',
  'entries',
  'calculating/operands',
  'calculating/wholes',
  'calculating/compared',
  'calculating/ratios',
  'calculating/told',
  'calculating',
  'extremes',
  'several',
  'talk',
  'claims',
  'by-samples',
  'evidence',
];

interface Source {
  /** Relative to `src`, as in `text/units.ts`. */
  readonly name: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const SOURCES: readonly Source[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => {
    const text = readFileSync(path.join(SRC, name), 'utf8');
    return { name: name.replaceAll(path.sep, '/'), text, imports: importsOf(text) };
  });

/** The specifiers of every import, re-export and dynamic import. */
function importsOf(text: string): string[] {
  const found = text.matchAll(/\b(?:from|import)\s*\(?\s*'([^']+)'/g);
  return [...found].map((match) => match[1] ?? '');
}

/** How far down the house a file of `src` stands; main.ts and config.ts stand last. */
function depth(name: string): number {
  const [room = ''] = name.split('/');
  return name.includes('/') ? ROOMS.indexOf(room) : TOP;
}

/** `text/units.ts` for `../../text/units.ts` in `answer/slots/slots.ts`; null for a package. */
function targetOf(source: Source, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  return path.posix.normalize(path.posix.join(path.posix.dirname(source.name), specifier));
}

function misplaced(source: Source): string[] {
  return source.imports.flatMap((specifier) => {
    const target = targetOf(source, specifier);
    if (target === null || (target === 'config.ts' && depth(source.name) >= ROOMS.indexOf('cli')))
      return [];
    return depth(target) > depth(source.name) ? [`${source.name} imports ${target}`] : [];
  });
}

/** The room of `src/answer` that a file stands in; null for one that stands beside them, or elsewhere. */
function answerRoom(name: string): string | null {
  const folder = path.posix.dirname(name);
  return folder.startsWith('answer/') ? folder.slice('answer/'.length) : null;
}

/** What a file of a room of answering takes from a room after its own. */
function misplacedInAnswer(source: Source): string[] {
  const room = answerRoom(source.name);
  if (room === null) return [];
  return source.imports.flatMap((specifier) => {
    const target = targetOf(source, specifier);
    const other = target === null ? null : answerRoom(target);
    if (other === null) return [];
    const isLater = ANSWER_ROOMS.indexOf(other) > ANSWER_ROOMS.indexOf(room);
    return isLater ? [`${source.name} imports ${target}`] : [];
  });
}

/** Files with `pattern`, other than those that may have it. */
function holders(pattern: RegExp, allowed: (name: string) => boolean): string[] {
  return SOURCES.filter(({ name, text }) => pattern.test(text) && !allowed(name)).map(
    ({ name }) => name,
  );
}

test('there is something to look at', () => {
  expect(SOURCES.length).toBeGreaterThan(50);
  expect(SOURCES.flatMap(({ imports }) => imports).length).toBeGreaterThan(200);
});

test('every folder of src is a room of the house', () => {
  const folders = new Set(
    SOURCES.filter(({ name }) => name.includes('/')).map(({ name }) => name.split('/')[0]),
  );
  expect([...folders].filter((folder) => !ROOMS.includes(folder ?? ''))).toEqual([]);
});

test('imports point one way only', () => {
  expect(SOURCES.flatMap(misplaced)).toEqual([]);
});

test('every folder of src/answer is one of its rooms, and none is crowded', () => {
  const rooms = SOURCES.flatMap(({ name }) => answerRoom(name) ?? []);
  expect([...new Set(rooms)].toSorted()).toEqual(ANSWER_ROOMS.toSorted());
  const crowded = ANSWER_ROOMS.filter((room) => rooms.filter((at) => at === room).length > 20);
  expect(crowded).toEqual([]);
});

test('imports between the rooms of src/answer point one way only', () => {
  expect(SOURCES.flatMap(misplacedInAnswer)).toEqual([]);
});

test.each([
  { from: 'answer/slots/a.ts', to: '../entries/b.ts', wrong: true },
  { from: 'answer/calculating/sides/a.ts', to: '../told/b.ts', wrong: true },
  { from: 'answer/entries/a.ts', to: '../slots/b.ts', wrong: false },
  { from: 'answer/slots/a.ts', to: '../answer.ts', wrong: false },
  { from: 'answer/slots/a.ts', to: './b.ts', wrong: false },
  { from: 'answer/a.ts', to: './evidence/b.ts', wrong: false },
])('the rule of answering takes $to in $from for wrong: $wrong', ({ from, to, wrong }) => {
  expect(misplacedInAnswer({ name: from, text: '', imports: [to] }).length > 0).toBe(wrong);
});

test.each([
  { from: 'text/a.ts', to: '../knowledge/b.ts', wrong: true },
  { from: 'knowledge/rules/a.ts', to: '../../reply/b.ts', wrong: true },
  { from: 'reply/a.ts', to: '../config.ts', wrong: true },
  { from: 'cli/a.ts', to: '../main.ts', wrong: true },
  { from: 'cli/a.ts', to: '../config.ts', wrong: false },
  { from: 'reply/a.ts', to: '../text/b.ts', wrong: false },
  { from: 'reply/a.ts', to: './b.ts', wrong: false },
  { from: 'main.ts', to: './cli/run.ts', wrong: false },
  { from: 'text/a.ts', to: 'zod', wrong: false },
])('the rule takes $to in $from for wrong: $wrong', ({ from, to, wrong }) => {
  expect(misplaced({ name: from, text: '', imports: [to] }).length > 0).toBe(wrong);
});

test.each([
  { text: "import { a } from './a.ts';", want: ['./a.ts'] },
  { text: "import type {\n  A,\n} from './a.ts';", want: ['./a.ts'] },
  { text: "export type { A } from './a.ts';", want: ['./a.ts'] },
  { text: "const a = await import('./a.ts');", want: ['./a.ts'] },
  { text: "import './a.ts';", want: ['./a.ts'] },
  { text: 'const from = 1;', want: [] },
])('imports are found in $text', ({ text, want }) => {
  expect(importsOf(text)).toEqual(want);
});

const importing = (module: string): RegExp =>
  new RegExp(String.raw`(?:from|import)\s*\(?\s*'${module}['/]`);

test('grammY is known in bot/ and server/, and to the benches that measure them, only', () => {
  expect(SOURCES.some(({ text }) => importing('grammy').test(text))).toBe(true);
  const pattern = importing('(?:grammy|@grammyjs)');
  expect(holders(pattern, (name) => /^(?:bot|server|cli\/bench)\//.test(name))).toEqual([]);
});

test('SQLite and Redis are known in the rooms of their stores only', () => {
  for (const engine of ['libsql', 'ioredis'])
    expect(SOURCES.some(({ text }) => importing(engine).test(text))).toBe(true);
  expect(holders(importing('libsql'), (name) => name.startsWith('store/sqlite/'))).toEqual([]);
  expect(holders(importing('ioredis'), (name) => name.startsWith('store/redis/'))).toEqual([]);
});

test('only knowledge/load.ts reads the files of the knowledge', () => {
  const lower = ROOMS.slice(0, ROOMS.indexOf('store'));
  const pattern = importing('(?:node:)?fs');
  expect(holders(pattern, (name) => !lower.includes(name.split('/')[0] ?? ''))).toEqual([
    'knowledge/load.ts',
  ]);
});

test('only main.ts and the benchmark read the environment', () => {
  const pattern = /\bprocess\.env\b|\benv\b[^;]*\bfrom 'node:process'/;
  expect(holders(pattern, (name) => ['main.ts', 'cli/bench.ts'].includes(name))).toEqual([]);
});

test('nothing is exported by default or wholesale', () => {
  expect(holders(/^export (?:default\b|\*)/m, () => false)).toEqual([]);
});

test('no name of the knowledge stands in src', () => {
  const { entities, articles } = loadKnowledge({
    knowledge: path.join(ROOT, 'knowledge'),
    seeds: path.join(ROOT, 'seeds'),
  });
  const names = [...entities.values()].flatMap(({ name, aliases }) => [
    name.zh,
    name.en,
    ...aliases,
  ]);
  // A lower-case English word (zone) is no proper name; the kinds of entities use such words.
  const long = [...new Set(names)].filter(
    (name) => Array.from(name).length >= 3 && !/^[a-z ]+$/.test(name),
  );
  expect(long.length).toBeGreaterThan(50);
  expect(articles.length).toBeGreaterThan(0);
  const found = SOURCES.flatMap(({ name, text }) =>
    long.filter((word) => holdsWord(text, word)).map((word) => `${name} holds ${word}`),
  );
  expect(found).toEqual([]);
});

/** A Latin name must stand as a word: ETDZ in an identifier is another thing. */
function holdsWord(text: string, word: string): boolean {
  if (!text.includes(word)) return false;
  if (!/^[\x20-\x7e]+$/.test(word)) return true;
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<!\w)${escaped}(?!\w)`).test(text);
}
