import { NO_CONTEXT } from '../../src/answer/context.ts';
import type { Context } from '../../src/reply/answerer.ts';
import type { Answered, Shown } from '../../src/store/replies.ts';

/** A context that says `word`, with something in every slot that can be written in more than one way. */
export function contextWith(word: string): Context {
  return {
    ...NO_CONTEXT,
    words: [word],
    measure: 'growth',
    status: 'actual',
    calculation: 'difference',
    periods: [
      { type: 'newest' },
      { type: 'passing' },
      { type: 'yearless', part: 'S1' },
      {
        type: 'span',
        span: { grain: 'year', first: '2023-01-01', last: '2023-12-31' },
        edge: 'end',
        since: false,
      },
    ],
  };
}

export const SHOWN: Shown = { kind: 'answer', form: 'value', ids: ['a'] };

export function answeredWith(text: string, messages: readonly number[]): Answered {
  return { text, messages, before: contextWith(text), shown: SHOWN, onlyAsked: true };
}
