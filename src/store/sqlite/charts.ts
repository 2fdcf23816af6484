import * as z from 'zod';
import type { ChartFiles } from '../store.ts';
import type { Table } from './table.ts';

const row = z.object({ file_id: z.string() });

/** Pictures show the knowledge and belong to no chat, so nothing about them is hidden. */
export function createSqliteCharts({ database, now, expire }: Table): ChartFiles {
  return {
    async get(picture) {
      const found = database.get('SELECT file_id FROM charts WHERE picture = ?', picture);
      return row.safeParse(found).data?.file_id ?? null;
    },
    async set(picture, fileId) {
      database.quickly(() => {
        database.put('charts', { picture, file_id: fileId, at: now().toISOString() });
        expire();
      });
    },
  };
}
