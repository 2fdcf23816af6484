import * as z from 'zod';
import { createSharedTurns, type Place, type Standing, type TurnOptions } from '../shared-turns.ts';
import type { Turns } from '../turns.ts';
import { createWatchers } from '../watchers.ts';
import type { Table } from './table.ts';

/** Other processes tell nothing when they leave a line, so it is looked at again and again. */
const RECHECK_MS = 50;

const enteredRow = z.object({ has_turn: z.number() });
const firstRow = z.object({ token: z.string() });

export interface SqliteTurnOptions extends TurnOptions {
  /** Milliseconds that only go forward, the same for all processes of the machine. */
  readonly uptimeMs: () => number;
}

/** Turns of all processes that have the file open. */
export function createSqliteTurns(
  table: Table,
  { uptimeMs, ...options }: SqliteTurnOptions,
): Turns {
  const { database, keys, now, expire } = table;
  const watchers = createWatchers();

  function stay({ lane, id, token, update }: Place, leaseMs: number): Standing {
    return database.quickly(() => {
      const nowMs = uptimeMs();
      if (database.get('SELECT 1 FROM done_updates WHERE mark = ?', update)) {
        database.run('DELETE FROM turns WHERE token = ?', token);
        return 'done';
      }
      // An end far ahead was written before the machine started anew, when its clock began again.
      database.run(
        'DELETE FROM turns WHERE lane = ? AND NOT until_ms BETWEEN ? AND ?',
        lane,
        nowMs,
        nowMs + leaseMs,
      );
      const entered = enteredRow.parse(database.get(ENTER, token, lane, id, nowMs + leaseMs, lane));
      if (entered.has_turn === 1) return 'yours';
      const first = firstRow.parse(database.get(FIRST, lane));
      if (first.token !== token) return 'waiting';
      database.run('UPDATE turns SET has_turn = 1 WHERE token = ?', token);
      return 'yours';
    });
  }

  function leave({ token, update }: Place, isDone: boolean): void {
    database.quickly(() => {
      if (isDone) {
        database.put('done_updates', { mark: update, at: now().toISOString() });
        expire();
      }
      database.run('DELETE FROM turns WHERE token = ?', token);
    });
  }

  return createSharedTurns(
    {
      place: ({ id, key, lane }, token) => ({
        id,
        token,
        lane: keys.lane(lane),
        update: keys.update(key),
      }),
      stay: async (place, leaseMs) => stay(place, leaseMs),
      async leave(place, isDone) {
        leave(place, isDone);
        watchers.tell(place.lane);
      },
      watch: (lane, onMove) => watchers.watch(lane, onMove),
      recheckMs: RECHECK_MS,
    },
    options,
  );
}

/** Whoever finds nobody in the line has the turn. */
const ENTER = `INSERT INTO turns (token, lane, id, until_ms, has_turn)
  VALUES (?, ?, ?, ?, NOT EXISTS (SELECT 1 FROM turns WHERE lane = ?))
  ON CONFLICT (token) DO UPDATE SET until_ms = excluded.until_ms RETURNING has_turn`;
const FIRST = 'SELECT token FROM turns WHERE lane = ? ORDER BY has_turn DESC, id, rowid LIMIT 1';
