import * as z from 'zod';
import { spend, type Allowances, type Bucket } from '../allowances.ts';
import type { Table } from './table.ts';

/** Far longer than any bucket needs to be full again. */
const KEPT_MS = 3_600_000;

const row = z.object({ tokens: z.number(), at_ms: z.number(), is_told: z.number() });

/** Allowances of all processes that have the file open, by the clock of the machine. */
export function createSqliteAllowances(
  { database, keys }: Pick<Table, 'database' | 'keys'>,
  uptimeMs: () => number,
): Allowances {
  return {
    take: async (person, allowance) =>
      database.quickly(() => {
        const key = keys.allowance(allowance.name, person);
        const nowMs = uptimeMs();
        const found = row.safeParse(
          database.get('SELECT tokens, at_ms, is_told FROM allowances WHERE person = ?', key),
        );
        const { bucket, verdict } = spend(bucketOf(found.data), allowance, nowMs);
        const { tokens, atMs, isTold } = bucket;
        database.put('allowances', {
          person: key,
          tokens,
          at_ms: atMs,
          is_told: isTold ? 1 : 0,
        });
        // Two bounds, because NOT BETWEEN reads the whole table. What lies ahead was written before the machine started anew, when its clock began again.
        database.run('DELETE FROM allowances WHERE at_ms < ? OR at_ms > ?', nowMs - KEPT_MS, nowMs);
        return verdict;
      }),
  };
}

function bucketOf(found: z.infer<typeof row> | undefined): Bucket | null {
  return found ? { tokens: found.tokens, atMs: found.at_ms, isTold: found.is_told === 1 } : null;
}
