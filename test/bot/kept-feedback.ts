import type { FeedbackStore, Miss, Rating } from '../../src/store/store.ts';

/** Feedback that a test can look at. */
export interface KeptFeedback extends FeedbackStore {
  readonly ratings: readonly Rating[];
  readonly misses: readonly Miss[];
}

export function keptFeedback(): KeptFeedback {
  const ratings: Rating[] = [];
  const misses: Miss[] = [];
  return {
    ratings,
    misses,
    rate: async (rating) => void ratings.push(rating),
    miss: async (miss) => void misses.push(miss),
    gaps: async () => [],
  };
}
