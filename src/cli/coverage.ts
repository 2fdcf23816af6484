import { coverage } from '../knowledge/coverage.ts';
import { checkKnowledge, type Folders } from '../knowledge/load.ts';
import { describeProblem } from '../knowledge/problem.ts';
import type { Io } from './io.ts';

/** `coverage`: how every number of the articles is accounted for. Returns the exit status. */
export function runCoverage(folders: Folders, io: Io): number {
  const checked = checkKnowledge(folders);
  for (const problem of checked.problems) io.err(describeProblem(problem));
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
  const clean = articles.every(({ unaccounted }) => unaccounted.length === 0) && stale.length === 0;
  return clean && checked.problems.length === 0 ? 0 : 1;
}
