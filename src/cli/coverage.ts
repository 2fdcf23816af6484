import { coverage } from '../knowledge/coverage.ts';
import { settleLedger } from '../knowledge/ledger.ts';
import { acceptLedger, checkKnowledge, readLedger, type Folders } from '../knowledge/load.ts';
import type { Knowledge } from '../knowledge/model.ts';
import { describeProblem } from '../knowledge/problem.ts';
import type { Io } from './io.ts';

/**
 * `coverage`: how every number of the articles is accounted for, and whether every fact of the ledger is held.
 * `accept` first writes the ledger of what is held. Returns the exit status.
 */
export function runCoverage(folders: Folders, io: Io, { accept }: { accept: boolean }): number {
  const checked = checkKnowledge(folders);
  for (const problem of checked.problems) io.err(describeProblem(problem));
  if (accept && checked.problems.length === 0) acceptLedger(folders, checked.knowledge);
  const { articles, stale } = coverage(checked);
  for (const { article, counts, unaccounted } of articles) {
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const share = total === 0 ? 100 : ((total - counts.unaccounted) / total) * 100;
    io.out(
      `${article}: ${total} numbers: ${counts.proven} proven, ${counts['in an entry']} in an entry, ` +
        `${counts['not a fact']} not a fact, ${counts.unaccounted} unaccounted (${share.toFixed(1)}%)`,
    );
    for (const { file, line, text } of unaccounted) io.out(`  ${file}:${line}: ${text}`);
  }
  for (const problem of stale) io.out(`  ${describeProblem(problem)}`);
  const lost = reportLedger(readLedger(folders), checked.knowledge, io);
  const clean = articles.every(({ unaccounted }) => unaccounted.length === 0) && stale.length === 0;
  return clean && lost === 0 && checked.problems.length === 0 ? 0 : 1;
}

/** Prints what the ledger misses and returns how many facts are lost. */
function reportLedger(text: string | null, { facts }: Knowledge, io: Io): number {
  if (text === null) {
    io.out('no ledger yet: write it with npm run coverage -- --accept');
    return 0;
  }
  const { lost, unlisted } = settleLedger(text, facts);
  for (const problem of lost) io.out(`  ${describeProblem(problem)}`);
  io.out(
    `ledger: ${facts.size} facts held, ${lost.length} lost, ${unlisted.length} not listed yet`,
  );
  if (unlisted.length > 0)
    io.out(`  list them with npm run coverage -- --accept: ${unlisted.join(', ')}`);
  return lost.length;
}
