import type { Versioned } from '../knowledge/load.ts';
import type { Knowledge } from '../knowledge/model.ts';
import { createAnswerer, type Answerer, type AnswererOptions } from './answerer.ts';

/** One knowledge and what answers from it. Whoever answers an update takes one edition and stays with it. */
export interface Edition {
  readonly answerer: Answerer;
  readonly knowledge: Knowledge;
  /** Short; the same in every process that has the same files. */
  readonly version: string;
}

export function createEdition(
  { knowledge, version }: Versioned,
  options: AnswererOptions = {},
): Edition {
  return { answerer: createAnswerer(knowledge, options), knowledge, version };
}
