import { createHash } from 'node:crypto';
import type { Problem } from './problem.ts';

export interface FileText {
  readonly name: string;
  readonly text: string;
}

/** The files of a knowledge by what they hold, each kind in a fixed order, and those that could not be read. */
export interface KnowledgeFiles {
  readonly seeds: readonly FileText[];
  readonly sources: readonly FileText[];
  readonly entities: readonly FileText[];
  readonly indicators: readonly FileText[];
  readonly themes: readonly FileText[];
  readonly words: readonly FileText[];
  readonly facts: readonly FileText[];
  readonly entries: readonly FileText[];
  readonly samples: readonly FileText[];
  readonly notFacts: readonly FileText[];
  readonly problems: readonly Problem[];
}

/** 48 bits: two states of a folder do not meet by chance, and it fits where room is scarce. */
const VERSION_LENGTH = 12;

/** The same for the same names and texts, in every process and wherever the folders lie. */
export function versionOf(files: KnowledgeFiles): string {
  return createHash('sha256')
    .update(JSON.stringify(files, withoutWording))
    .digest('hex')
    .slice(0, VERSION_LENGTH);
}

/** Of a file that cannot be read only the name counts: the wording names the folder. */
function withoutWording(key: string, value: unknown): unknown {
  return key === 'what' || key === 'fix' ? undefined : value;
}
