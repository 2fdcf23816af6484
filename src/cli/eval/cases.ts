import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { describeProblem, sortProblems, type Problem } from '../../knowledge/problem.ts';
import { parseYamlList, type Located } from '../../knowledge/yaml-list.ts';

/** What a question tries; the rows of the table, in its order. */
export const KINDS = [
  'single',
  'noyear',
  'list',
  'definition',
  'who',
  'when',
  'yesno',
  'superlative',
  'compare',
  'trend',
  'compute',
  'conflict',
  'typo',
  'traditional',
  'english',
  'pinyin',
  'mixed',
  'followup',
  'unanswerable',
  'offtopic',
] as const;
export type Kind = (typeof KINDS)[number];

const strings = z.array(z.string().min(1));

/** A question with what a right reply holds; the format of the fixture files. */
const caseSchema = z.strictObject({
  id: z.string().min(1),
  question: z.string().min(1),
  /** Questions asked before it, in order. */
  turns: strings,
  kind: z.enum(KINDS),
  expect: z
    .strictObject({ all: strings, any: strings, none: strings, refuse: z.boolean() })
    .refine(
      ({ all, any, refuse }) => refuse === (all.length + any.length === 0),
      'expect strings in all or any, or else refuse: true',
    ),
  source: z.union([z.string().min(1), strings]),
});

export type QuestionCase = z.infer<typeof caseSchema>;

/** The question fixtures cannot be used as they are; the message holds every problem. */
export class QuestionsError extends Error {
  constructor(problems: readonly Problem[]) {
    super(`the questions cannot be used:\n${problems.map(describeProblem).join('\n')}`);
    this.name = 'QuestionsError';
  }
}

/** The cases of every file of a folder, by file name, ids unique. Throws QuestionsError for what is none. */
export function readCases(folder: string): readonly QuestionCase[] {
  const files = yamlFiles(folder);
  const parsed = files.map((name) =>
    parseYamlList(name, readFileSync(path.join(folder, name), 'utf8'), caseSchema),
  );
  const items = parsed.flatMap((file) => file.items);
  const problems = [...parsed.flatMap((file) => file.problems), ...repeatedIds(items)];
  if (problems.length > 0) throw new QuestionsError(sortProblems(problems));
  if (items.length === 0)
    throw new QuestionsError([
      { file: folder, line: 1, what: 'there is no case in it', fix: 'name a folder of cases' },
    ]);
  return items.map(({ data }) => data);
}

function yamlFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .toSorted();
  } catch {
    const what = 'the folder cannot be read';
    throw new QuestionsError([
      { file: folder, line: 1, what, fix: 'name another with --questions' },
    ]);
  }
}

function repeatedIds(items: readonly Located<QuestionCase>[]): Problem[] {
  const seen = new Map<string, Located<QuestionCase>>();
  return items.flatMap((item) => {
    const first = seen.get(item.data.id);
    seen.set(item.data.id, first ?? item);
    if (!first) return [];
    const what = `the id ${item.data.id} stands at ${first.file}:${first.line} already`;
    return [{ file: item.file, line: item.lineOf('id'), what, fix: 'give it another' }];
  });
}
