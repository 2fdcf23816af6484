import type { Store } from './store.ts';

/**
 * A store whose faults cost only what it would have remembered: reading gives nothing, writing is given up, and
 * `onFault` is told. Ratings and deletions fail as they are, because people are told that they were done.
 */
export function createForgivingStore(store: Store, onFault: (error: unknown) => void): Store {
  const forgiving = async <Result>(call: Promise<Result>, otherwise: Result): Promise<Result> => {
    try {
      return await call;
    } catch (error) {
      onFault(error);
      return otherwise;
    }
  };
  const { contexts, replies, settings, charts, feedback } = store;
  return {
    contexts: {
      get: (talk) => forgiving(contexts.get(talk), null),
      set: (talk, context) => forgiving(contexts.set(talk, context), undefined),
    },
    replies: {
      get: (question) => forgiving(replies.get(question), null),
      ofMessage: (message) => forgiving(replies.ofMessage(message), null),
      set: (question, answered) => forgiving(replies.set(question, answered), undefined),
    },
    settings: {
      language: (chat) => forgiving(settings.language(chat), null),
      setLanguage: (chat, language) => settings.setLanguage(chat, language),
    },
    charts: {
      get: (picture) => forgiving(charts.get(picture), null),
      set: (picture, fileId) => forgiving(charts.set(picture, fileId), undefined),
    },
    feedback: feedback && {
      rate: (rating) => feedback.rate(rating),
      miss: (miss) => forgiving(feedback.miss(miss), undefined),
      gaps: () => feedback.gaps(),
    },
    forget: (chat) => store.forget(chat),
    close: () => store.close(),
  };
}
