import type { Transformer } from 'grammy';
import type { CallOutcome, Observer } from './observer.ts';

/** Tells how every call to Telegram ends, each repetition by itself. */
export function counting({ called }: Pick<Observer, 'called'>): Transformer {
  return async (prev, method, payload, signal) => {
    let outcome: CallOutcome = 'unreachable';
    try {
      const response = await prev(method, payload, signal);
      outcome = response.ok ? 'ok' : response.error_code;
      return response;
    } finally {
      called(method, outcome);
    }
  };
}
