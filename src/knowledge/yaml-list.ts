import { isNode, LineCounter, parseDocument, type Document, type YAMLError } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem.ts';

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

/** Aliases of one file may expand to at most this many nodes, so that a nested bomb is refused. */
const MAX_ALIASES = 50;

/** Reads a knowledge file: a YAML list whose items fit `schema`. Every item that does not fit is a problem. */
export function parseYamlList<S extends z.ZodType>(
  file: string,
  text: string,
  schema: S,
): ParsedList<z.infer<S>> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number): number => counter.linePos(offset).line;
  if (document.errors.length > 0) {
    return {
      items: [],
      problems: document.errors.map((error) => syntaxProblem(file, lineAt, error)),
    };
  }
  const data = plainData(document);
  if (data === null) return { items: [], problems: [] };
  if (!Array.isArray(data)) {
    return {
      items: [],
      problems: [
        { file, line: 1, what: 'the file is not a list', fix: 'start every item with "- "' },
      ],
    };
  }
  const items: Located<z.infer<S>>[] = [];
  const problems: Problem[] = [];
  data.forEach((value: unknown, index) => {
    const lineOf = lineFinder(document, lineAt, index);
    const parsed = schema.safeParse(value);
    if (parsed.success) items.push({ data: parsed.data, file, line: lineOf(), lineOf });
    else problems.push(...parsed.error.issues.map((issue) => schemaProblem(file, lineOf, issue)));
  });
  return { items, problems };
}

function plainData(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch {
    return 'too many aliases';
  }
}

function lineFinder(
  document: Document,
  lineAt: (offset: number) => number,
  index: number,
): (...path: readonly (string | number)[]) => number {
  return (...path) => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = document.getIn([index, ...path.slice(0, length)], true);
      if (isNode(node) && node.range) return lineAt(node.range[0]);
    }
    return 1;
  };
}

function syntaxProblem(
  file: string,
  lineAt: (offset: number) => number,
  error: YAMLError,
): Problem {
  return {
    file,
    line: lineAt(error.pos[0]),
    what: `this is not YAML: ${error.message.split('\n')[0] ?? ''}`,
    fix: 'check indentation and quotes; put texts with commas, colons or brackets in quotes',
  };
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
    const place = lineOf(...path, issue.keys[0] ?? '');
    return {
      file,
      line: place,
      what: `unknown key ${keys}`,
      fix: 'correct its spelling or remove it',
    };
  }
  return {
    file,
    line: lineOf(...path),
    what: key ? `${key}: ${issue.message}` : issue.message,
    fix: key ? `correct ${key}` : 'correct the item',
  };
}
