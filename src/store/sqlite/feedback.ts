import * as z from 'zod';
import { kept } from '../feedback-text.ts';
import type { FeedbackStore, Gap, Miss, Rating } from '../store.ts';
import type { Database } from './database.ts';
import { parseJson } from '../json.ts';
import type { Table } from './table.ts';

export interface FeedbackTables extends Omit<Table, 'expire'> {
  readonly expireRatings: () => void;
  readonly expireMisses: () => void;
}

export function createSqliteFeedback(tables: FeedbackTables): FeedbackStore {
  return {
    rate: async (rating) => rate(rating, tables),
    miss: async (miss) => keepMiss(miss, tables),
    gaps: async () => gapsIn(tables.database),
  };
}

function rate(rating: Rating, { database, keys, now, expireRatings }: FeedbackTables): void {
  const { talk, message, verdict, reason } = rating;
  const key = keys.rating(talk, message);
  database.transaction(() => {
    database.put('ratings', {
      rating: key,
      chat: keys.chat(talk.chat),
      person: keys.talk(talk),
      verdict,
      reason,
      ...ratedIn(rating, database.get(RATED, key)),
      at: now().toISOString(),
    });
    expireRatings();
  });
}

const RATED = 'SELECT question, kind, form, ids FROM ratings WHERE rating = ?';
const ratedRow = z.object({
  question: z.string().nullable(),
  kind: z.string().nullable(),
  form: z.string().nullable(),
  ids: z.string(),
});

/** What was rated; what an earlier rating knew of it where this one no longer knows. */
function ratedIn({ question, shown }: Rating, before: unknown): z.infer<typeof ratedRow> {
  const earlier = ratedRow.safeParse(before);
  if (question === null && shown === null && earlier.success) return earlier.data;
  return {
    question: question === null ? null : kept(question),
    kind: shown?.kind ?? null,
    form: shown?.form ?? null,
    ids: JSON.stringify(shown?.ids ?? []),
  };
}

function keepMiss(miss: Miss, { database, keys, now, expireMisses }: FeedbackTables): void {
  const { talk, asked, question, language, kind, refusal } = miss;
  database.transaction(() => {
    database.put('misses', {
      asked: keys.message(asked),
      chat: keys.chat(talk.chat),
      person: keys.talk(talk),
      question: kept(question),
      language,
      kind,
      reason: refusal?.reason ?? null,
      missing: refusal ? kept(refusal.missing) : null,
      at: now().toISOString(),
    });
    expireMisses();
  });
}

const row = z.object({
  question: z.string(),
  kind: z.enum(['refusal', 'clarification', 'passage', 'unsure', 'down']),
  reason: z.string().nullable(),
  missing: z.string().nullable(),
  ids: z.string(),
  person: z.string(),
  at: z.string(),
});
const ids = z.array(z.string());

/** Every miss and every 👎 of a file, oldest first. A row that another version wrote otherwise is left out. */
export function gapsIn(database: Database): readonly Gap[] {
  const rows = database.all(
    `SELECT question, kind, reason, missing, '[]' AS ids, person, at, 1 AS sort, rowid AS place FROM misses
      UNION ALL
      SELECT coalesce(question, ''), 'down', reason, NULL, ids, person, at, 2, rowid FROM ratings WHERE verdict = 'down'
      ORDER BY at, sort, place`,
  );
  return rows.flatMap((each) => {
    const { data } = row.safeParse(each);
    return data ? [{ ...data, ids: parseJson(data.ids, ids) ?? [] }] : [];
  });
}
