import { dump } from 'js-yaml';
import * as z from 'zod';
import type { Fact } from './model.ts';
import type { Problem } from './problem.ts';
import { parseYamlList } from './yaml-list.ts';

/** The ledger: which facts the base is to hold, and on which line of its seed each is proven. */
export const LEDGER_FILE = 'ledger.yaml';

const ledgerSchema = z.strictObject({
  file: z.string().min(1),
  facts: z.record(z.string(), z.number().int().positive()),
});

/** What the ledger and the facts do not agree on: `lost` facts are problems, `unlisted` ones are news. */
export interface Settled {
  readonly lost: readonly Problem[];
  readonly unlisted: readonly string[];
}

/** Compares the ledger as written with the facts held. */
export function settleLedger(text: string, facts: ReadonlyMap<string, Fact>): Settled {
  const { items, problems } = parseYamlList(LEDGER_FILE, text, ledgerSchema);
  const listed = new Set(items.flatMap(({ data }) => Object.keys(data.facts)));
  const lost = items.flatMap(({ data, lineOf }) =>
    Object.entries(data.facts)
      .filter(([id]) => !facts.has(id))
      .map(([id, line]) => ({
        file: LEDGER_FILE,
        line: lineOf('facts', id),
        what: `the fact ${id}, told at ${data.file}:${line}, is gone`,
        fix: 'bring it back, or accept its loss with npm run coverage -- --accept',
      })),
  );
  return {
    lost: [...problems, ...lost],
    unlisted: [...facts.keys()].filter((id) => !listed.has(id)),
  };
}

/** The ledger of the facts held, to be written to LEDGER_FILE. */
export function writeLedger(facts: ReadonlyMap<string, Fact>): string {
  const files = new Map<string, Record<string, number>>();
  for (const { id, article, passages } of facts.values()) {
    const lines = files.get(article.file) ?? {};
    lines[id] = passages[0]?.lines[0] ?? 1;
    files.set(article.file, lines);
  }
  const items = [...files]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, lines]) => ({ file, facts: lines }));
  return `# Written by npm run coverage -- --accept: the line of its seed file on which each fact is told.\n${dump(items)}`;
}
