import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import {
  entitySchema,
  entrySchema,
  factSchema,
  indicatorSchema,
  notFactSchema,
  sampleSchema,
  sourceSchema,
  themeSchema,
  wordSchema,
} from './schema.ts';
import type {
  EntityData,
  EntryData,
  FactData,
  IndicatorData,
  NotFactData,
  SampleData,
  SourceData,
  ThemeData,
  WordData,
} from './schema.ts';
import { buildKnowledge, type Sourced } from './build.ts';
import { LEDGER_FILE, writeLedger } from './ledger.ts';
import { KnowledgeError, sortProblems, type Problem } from './problem.ts';
import { readParsed, writeParsed, type ParsedFiles } from './parsed-files.ts';
import { versionOf, type FileText, type KnowledgeFiles } from './version.ts';
import { parseYamlList, yamlOf, type Located } from './yaml-list.ts';
import type { Knowledge } from './model.ts';

export interface Folders {
  readonly knowledge: string;
  readonly seeds: string;
}

/** All that the two folders hold, parsed but not yet resolved. Paths are relative to the knowledge folder. */
export interface RawKnowledge {
  readonly seeds: ReadonlyMap<string, string>;
  readonly sources: readonly Located<SourceData>[];
  readonly entities: readonly Located<EntityData>[];
  readonly indicators: readonly Located<IndicatorData>[];
  readonly themes: readonly Located<ThemeData>[];
  readonly words: readonly Located<WordData>[];
  readonly facts: readonly Located<FactData>[];
  readonly entries: readonly Located<EntryData>[];
  readonly samples: readonly Located<SampleData>[];
  readonly notFacts: readonly Located<NotFactData>[];
}

/** A file larger than this is no knowledge file. */
const MAX_FILE_BYTES = 4_000_000;

/** Loads a clean knowledge. Throws KnowledgeError with every problem when there is any. */
export function loadKnowledge(folders: Folders): Knowledge {
  return loadVersioned(folders).knowledge;
}

/** A knowledge with the version of the files that it was made from. */
export interface Versioned {
  readonly knowledge: Knowledge;
  readonly version: string;
}

/** As `loadKnowledge`, with the version. */
export function loadVersioned(folders: Folders): Versioned {
  return loadFiles(readFiles(folders));
}

/** As `loadVersioned`, of files that were read before. */
export function loadFiles(files: KnowledgeFiles): Versioned {
  const { knowledge, version, problems } = checkFiles(files);
  if (problems.length > 0) throw new KnowledgeError(problems);
  return { knowledge, version };
}

export interface Checked extends Versioned {
  readonly raw: RawKnowledge;
  readonly articles: ReadonlyMap<string, Sourced>;
  readonly problems: readonly Problem[];
}

/** Loads what can be loaded and reports every problem, sorted by file and line. */
export function checkKnowledge(folders: Folders): Checked {
  return checkFiles(readFiles(folders));
}

/** As `checkKnowledge`, of files that were read before. */
export function checkFiles(files: KnowledgeFiles): Checked {
  const { raw, problems } = parseFiles(files);
  const { knowledge, articles, problems: built } = buildKnowledge(raw);
  return {
    raw,
    knowledge,
    version: versionOf(files),
    articles,
    problems: sortProblems([...files.problems, ...problems, ...built]),
  };
}

/** The ledger of a knowledge folder as written; null where there is none. */
export function readLedger({ knowledge }: Folders): string | null {
  const file = path.join(knowledge, LEDGER_FILE);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** Writes the ledger of what is held. */
export function acceptLedger({ knowledge }: Folders, { facts }: Knowledge): void {
  writeFileSync(path.join(knowledge, LEDGER_FILE), writeLedger(facts));
}

/** Keeps what the knowledge files say, so that the built program need not read them again as long as they stay. */
export function keepKnowledge({ knowledge }: Folders): void {
  const texts = readdirSync(knowledge, { recursive: true, encoding: 'utf8' })
    .filter(isYaml)
    .map((name) => readFileSync(path.join(knowledge, name), 'utf8'));
  writeFileSync(KEPT, writeParsed(new Map(texts.map((text) => [text, yamlOf(text)]))));
}

/** Beside the program that `npm run build` makes, so that each build begins without it. */
const KEPT = fileURLToPath(new URL('parsed-knowledge.json', import.meta.url));

function readKept(): ParsedFiles {
  return readParsed(existsSync(KEPT) ? readFileSync(KEPT, 'utf8') : '');
}

/** Every file that the knowledge is made of, read and not yet parsed. */
export function readFiles(folders: Folders): KnowledgeFiles {
  const problems: Problem[] = [];
  const filesOf = (name: string): string[] =>
    yamlFiles(path.join(folders.knowledge, name)).map((file) => `${name}/${file}`);
  /** `name.yaml` and every file of the folder `name`, of which one may be missing. */
  const listFiles = (name: string): string[] => {
    const inFolder = filesOf(name);
    const single = `${name}.yaml`;
    const exists = inFolder.length === 0 || existsSync(path.join(folders.knowledge, single));
    return exists ? [single, ...inFolder] : inFolder;
  };
  const optional = (name: string): string[] =>
    existsSync(path.join(folders.knowledge, name)) ? [name] : [];
  const readAll = (names: readonly string[]): FileText[] =>
    names.flatMap((name) => {
      const text = readText(path.join(folders.knowledge, name), name, problems);
      return text === null ? [] : [{ name, text }];
    });
  return {
    seeds: readSeeds(folders.seeds, problems),
    sources: readAll(listFiles('sources')),
    entities: readAll(listFiles('entities')),
    indicators: readAll(listFiles('indicators')),
    themes: readAll(optional('themes.yaml')),
    words: readAll(listFiles('words')),
    facts: readAll(filesOf('facts')),
    entries: readAll(filesOf('entries')),
    samples: readAll(filesOf('samples')),
    notFacts: readAll(optional('not-facts.yaml')),
    problems,
  };
}

function parseFiles(files: KnowledgeFiles): {
  raw: RawKnowledge;
  problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const before = readKept();
  const parseAll = <S extends z.ZodType>(
    texts: readonly FileText[],
    schema: S,
  ): Located<z.infer<S>>[] =>
    texts.flatMap(({ name, text }) => {
      const parsed = parseYamlList(name, text, schema, before);
      problems.push(...parsed.problems);
      return [...parsed.items];
    });
  const raw: RawKnowledge = {
    seeds: new Map(files.seeds.map(({ name, text }) => [name, text])),
    sources: parseAll(files.sources, sourceSchema),
    entities: parseAll(files.entities, entitySchema),
    indicators: parseAll(files.indicators, indicatorSchema),
    themes: parseAll(files.themes, themeSchema),
    words: parseAll(files.words, wordSchema),
    facts: parseAll(files.facts, factSchema),
    entries: parseAll(files.entries, entrySchema),
    samples: parseAll(files.samples, sampleSchema),
    notFacts: parseAll(files.notFacts, notFactSchema),
  };
  return { raw, problems };
}

function readText(file: string, name: string, problems: Problem[]): string | null {
  try {
    if (statSync(file).size > MAX_FILE_BYTES) {
      problems.push({ file: name, line: 1, what: 'the file is larger than 4 MB', fix: 'split it' });
      return null;
    }
    return readFileSync(file, 'utf8');
  } catch {
    problems.push({
      file: name,
      line: 1,
      what: 'the file cannot be read',
      fix: `create ${file} or name another folder with --knowledge`,
    });
    return null;
  }
}

function yamlFiles(folder: string): string[] {
  try {
    return readdirSync(folder).filter(isYaml).sort();
  } catch {
    return [];
  }
}

function isYaml(name: string): boolean {
  return /\.ya?ml$/.test(name);
}

function readSeeds(folder: string, problems: Problem[]): readonly FileText[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }));
  } catch {
    problems.push({
      file: 'seeds',
      line: 1,
      what: `the folder ${folder} cannot be read`,
      fix: 'name it with --seeds',
    });
    return [];
  }
}
