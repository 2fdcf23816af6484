import { createForgivingTurns, type ForgivingTurnOptions } from './forgiving-turns.ts';
import type { Health } from './health.ts';
import { createMemoryAllowances } from './memory-allowances.ts';
import type { Store } from './store.ts';

/**
 * A store whose faults cost only what it would have remembered or shared: reading gives nothing, writing is given up,
 * turns and allowances are those of this process, and `onFault` is told. Ratings and deletions fail as they are,
 * because people are told that they were done.
 */
export function createForgivingStore(
  store: Store,
  onFault: (error: unknown) => void,
  turnOptions: ForgivingTurnOptions = {},
): Store {
  const forgiving = async <Result>(
    call: Promise<Result>,
    otherwise: () => Result | Promise<Result>,
  ): Promise<Result> => {
    try {
      return await call;
    } catch (error) {
      onFault(error);
      return otherwise();
    }
  };
  const { contexts, replies, settings, charts, feedback } = store;
  const ownAllowances = createMemoryAllowances();
  return {
    contexts: {
      get: (talk) => forgiving(contexts.get(talk), nothing),
      set: (talk, context) => forgiving(contexts.set(talk, context), givenUp),
    },
    replies: {
      get: (question) => forgiving(replies.get(question), nothing),
      ofMessage: (message) => forgiving(replies.ofMessage(message), nothing),
      set: (question, answered) => forgiving(replies.set(question, answered), givenUp),
    },
    settings: {
      language: (chat) => forgiving(settings.language(chat), nothing),
      setLanguage: (chat, language) => settings.setLanguage(chat, language),
    },
    charts: {
      get: (picture) => forgiving(charts.get(picture), nothing),
      set: (picture, fileId) => forgiving(charts.set(picture, fileId), givenUp),
    },
    feedback: feedback && {
      rate: (rating) => feedback.rate(rating),
      miss: (miss) => forgiving(feedback.miss(miss), givenUp),
      gaps: () => feedback.gaps(),
    },
    turns: createForgivingTurns(store.turns, onFault, turnOptions),
    allowances: {
      take: (person, allowance) =>
        forgiving(store.allowances.take(person, allowance), () =>
          ownAllowances.take(person, allowance),
        ),
    },
    health: () => forgiving(store.health(), unknownHealth),
    forget: (chat) => store.forget(chat),
    close: () => store.close(),
  };
}

const nothing = (): null => null;
const givenUp = (): void => undefined;

function unknownHealth(): Health {
  return { state: 'degraded', why: 'the store does not tell how it is' };
}
