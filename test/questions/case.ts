import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import { z } from 'zod';

const strings = z.array(z.string().min(1));

/** A question with what a right reply holds; the format of the fixture files. */
const caseSchema = z.strictObject({
  id: z.string(),
  question: z.string(),
  /** Questions asked before it, in order. */
  turns: strings,
  kind: z.string(),
  expect: z.strictObject({ all: strings, any: strings, none: strings, refuse: z.boolean() }),
  source: z.union([z.string(), strings]),
});

export type QuestionCase = z.infer<typeof caseSchema>;

/** The cases of every file of a folder of fixtures, by file name. */
export function readCases(folder: string): ReadonlyMap<string, readonly QuestionCase[]> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return new Map(
    names.toSorted().map((name) => {
      const text = readFileSync(path.join(folder, name), 'utf8');
      return [name, z.array(caseSchema).min(1).parse(load(text))];
    }),
  );
}
