import * as z from 'zod';
import { kept } from '../feedback-text.ts';
import { parseJson } from '../json.ts';
import type { Keys } from '../keys.ts';
import { REASONS, type FeedbackStore, type Gap, type Miss, type Rating } from '../store.ts';
import type { Shelf, Shelves } from './shelves.ts';

export interface RedisFeedbackOptions {
  readonly shelves: Shelves;
  /** Those on whose writes `settled` waits. */
  readonly safeShelves: Shelves;
  readonly keys: Keys;
  readonly ratings: Shelf;
  readonly misses: Shelf;
  readonly now: () => Date;
  /** Resolves when what was written before is as safe as the server makes it. */
  readonly settled: () => Promise<void>;
}

const missSchema = z.object({
  question: z.string(),
  kind: z.enum(['refusal', 'clarification', 'passage', 'unsure']),
  reason: z.string().nullable(),
  missing: z.string().nullable(),
  person: z.string(),
  at: z.string(),
});
const ratingSchema = z.object({
  verdict: z.enum(['up', 'down']),
  reason: z.enum(REASONS).nullable(),
  question: z.string().nullable(),
  kind: z.string().nullable(),
  form: z.string().nullable(),
  ids: z.array(z.string()),
  person: z.string(),
  at: z.string(),
});
type KeptRating = z.infer<typeof ratingSchema>;

export function createRedisFeedback(options: RedisFeedbackOptions): FeedbackStore {
  const { shelves, ratings, misses } = options;
  return {
    rate: (rating) => rate(rating, options),
    miss: (miss) => keepMiss(miss, options),
    gaps: () => gapsIn(shelves, { ratings, misses }),
  };
}

async function rate(rating: Rating, options: RedisFeedbackOptions): Promise<void> {
  const { shelves, safeShelves, keys, ratings, now, settled } = options;
  const { talk, message, verdict, reason } = rating;
  const key = keys.rating(talk, message);
  const before = parseJson(await shelves.get(ratings, key), ratingSchema);
  const value: KeptRating = {
    ...ratedIn(rating, before),
    verdict,
    reason,
    person: keys.talk(talk),
    at: now().toISOString(),
  };
  await safeShelves.put(ratings, { key, chat: keys.chat(talk.chat), value: JSON.stringify(value) });
  await settled();
}

/** What was rated; what an earlier rating knew of it where this one no longer knows. */
function ratedIn(
  { question, shown }: Rating,
  before: KeptRating | null,
): Pick<KeptRating, 'question' | 'kind' | 'form' | 'ids'> {
  if (question === null && shown === null && before) return before;
  return {
    question: question === null ? null : kept(question),
    kind: shown?.kind ?? null,
    form: shown?.form ?? null,
    ids: [...(shown?.ids ?? [])],
  };
}

async function keepMiss(miss: Miss, options: RedisFeedbackOptions): Promise<void> {
  const { shelves, keys, misses, now } = options;
  const { talk, asked, question, language, kind, refusal } = miss;
  const value = {
    question: kept(question),
    language,
    kind,
    reason: refusal?.reason ?? null,
    missing: refusal ? kept(refusal.missing) : null,
    person: keys.talk(talk),
    at: now().toISOString(),
  } satisfies z.infer<typeof missSchema> & { language: string };
  const key = keys.message(asked);
  await shelves.put(misses, { key, chat: keys.chat(talk.chat), value: JSON.stringify(value) });
}

/** Every miss and every 👎, oldest first. What another version wrote otherwise is left out. */
export async function gapsIn(
  shelves: Shelves,
  { ratings, misses }: Pick<RedisFeedbackOptions, 'ratings' | 'misses'>,
): Promise<readonly Gap[]> {
  const missed = (await shelves.all(misses)).flatMap((text): Gap[] => {
    const miss = parseJson(text, missSchema);
    return miss ? [{ ...miss, ids: [] }] : [];
  });
  const down = (await shelves.all(ratings)).flatMap((text): Gap[] => {
    const rating = parseJson(text, ratingSchema);
    if (rating?.verdict !== 'down') return [];
    const { question, reason, ids, person, at } = rating;
    return [{ question: question ?? '', kind: 'down', reason, missing: null, ids, person, at }];
  });
  return [...missed, ...down].toSorted((one, other) => one.at.localeCompare(other.at));
}
