import { constructFromEvents, parseEvents, YAMLException, type Event } from 'js-yaml';
import type { z } from 'zod';
import type { Problem } from './problem.ts';
import type { ParsedFiles } from './parsed-files.ts';
import { lineOfPath } from './yaml-lines.ts';

/** An item of a knowledge file together with where it stands. `lineOf` takes a path inside the item. */
export interface Located<T> {
  readonly data: T;
  readonly file: string;
  readonly line: number;
  readonly lineOf: (...path: readonly (string | number)[]) => number;
}

export interface ParsedList<T> {
  readonly items: readonly Located<T>[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a knowledge file: a YAML list whose items fit `schema`. Every item that does not fit is a problem. `parsed`
 * has the YAML of texts that were read before.
 */
export function parseYamlList<S extends z.ZodType>(
  file: string,
  text: string,
  schema: S,
  parsed: ParsedFiles = () => undefined,
): ParsedList<z.infer<S>> {
  const known = parsed(text);
  const read = known === undefined ? readYaml(file, text) : { data: known };
  if ('problem' in read) return { items: [], problems: [read.problem] };
  if (read.data === undefined || read.data === null) return { items: [], problems: [] };
  if (!Array.isArray(read.data)) return { items: [], problems: [notAList(file)] };
  const items: Located<z.infer<S>>[] = [];
  const problems: Problem[] = [];
  let events: readonly Event[] | null = null;
  read.data.forEach((value: unknown, index) => {
    const lineOf = (...path: readonly (string | number)[]): number =>
      lineOfPath(text, (events ??= parseEvents(text, {})), [index, ...path]);
    const fitted = schema.safeParse(value);
    if (fitted.success) items.push(located(fitted.data, file, lineOf));
    else problems.push(...fitted.error.issues.map((issue) => schemaProblem(file, lineOf, issue)));
  });
  return { items, problems };
}

/** Lines are only looked up for problems, which a clean folder has none of. */
function located<T>(data: T, file: string, lineOf: Located<T>['lineOf']): Located<T> {
  return {
    data,
    file,
    get line() {
      return lineOf();
    },
    lineOf,
  };
}

/** What the YAML of a text says; null where it cannot be read. */
export function yamlOf(text: string): unknown {
  const read = readYaml('', text);
  return 'problem' in read ? null : read.data;
}

type Read = { readonly data: unknown } | { readonly problem: Problem };

/** Aliases are refused: knowledge files have no use for them, and nested ones can grow without bound. */
function readYaml(file: string, text: string): Read {
  try {
    const documents = constructFromEvents(parseEvents(text, {}), { source: text, maxAliases: 0 });
    if (documents.length > 1) return { problem: severalDocuments(file, text) };
    return { data: documents[0] };
  } catch (error) {
    const known = error instanceof YAMLException ? error : null;
    return {
      problem: {
        file,
        line: (known?.mark?.line ?? 0) + 1,
        what: `this is not YAML of the kind used here: ${known?.reason ?? 'unreadable'}`,
        fix: 'check indentation and quotes; put texts with commas, colons or brackets in quotes; use no & and * aliases',
      },
    };
  }
}

function severalDocuments(file: string, text: string): Problem {
  const before = text.split('\n').findIndex((line, index) => index > 0 && line.startsWith('---'));
  return {
    file,
    line: before + 1,
    what: 'the file holds several documents',
    fix: 'remove the line ---',
  };
}

function notAList(file: string): Problem {
  return { file, line: 1, what: 'the file is not a list', fix: 'start every item with "- "' };
}

function schemaProblem(
  file: string,
  lineOf: (...path: readonly (string | number)[]) => number,
  issue: z.core.$ZodIssue,
): Problem {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const key = path.join('.');
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.join(', ');
    const line = lineOf(...path, issue.keys[0] ?? '');
    return { file, line, what: `unknown key ${keys}`, fix: 'correct its spelling or remove it' };
  }
  return {
    file,
    line: lineOf(...path),
    what: key ? `${key}: ${issue.message}` : issue.message,
    fix: key ? `correct ${key}` : 'correct the item',
  };
}
