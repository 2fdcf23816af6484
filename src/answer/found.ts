import type { Answer } from './answer.ts';
import type { Context } from './context.ts';

/** An answer together with what the next question may lean on. */
export interface Found {
  readonly answer: Answer;
  readonly context: Context;
}
