import { checkFiles } from '../knowledge/load.ts';
import type { Knowledge } from '../knowledge/model.ts';
import type { Problem } from '../knowledge/problem.ts';
import { prepareNames, type PreparedNames } from '../question/names.ts';
import { versionOf, type KnowledgeFiles } from '../knowledge/version.ts';

/** What a check of the folders comes to. Plain data, which can be sent from one thread to another. */
export type CheckOutcome =
  | {
      readonly type: 'clean';
      readonly version: string;
      readonly knowledge: Knowledge;
      readonly prepared: PreparedNames;
    }
  | {
      readonly type: 'problems';
      readonly version: string;
      /** Sorted by place; never empty. */
      readonly problems: readonly Problem[];
    }
  /** The files changed while they were read, so what was read may never have been together. */
  | { readonly type: 'changing' };

/** A knowledge that was found clean, with all that can be worked out of it apart from its use. */
export type Clean = Extract<CheckOutcome, { type: 'clean' }>;

/**
 * Checks what `read` reads. The knowledge handed back is made of the very texts that were checked, and they
 * were all there at one moment: read a second time afterwards, they were still the same.
 */
export function checkSettled(read: () => KnowledgeFiles): CheckOutcome {
  const { knowledge, problems, version } = checkFiles(read());
  if (versionOf(read()) !== version) return { type: 'changing' };
  if (problems.length > 0) return { type: 'problems', version, problems };
  return { type: 'clean', version, knowledge, prepared: prepareNames(knowledge) };
}
