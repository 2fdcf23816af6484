import { checkKnowledge, type Folders } from '../knowledge/load.ts';
import { describeProblem } from '../knowledge/problem.ts';
import type { Io } from './io.ts';

/** `check`: prints every problem, or what is held. Returns the exit status. */
export function runCheck(folders: Folders, io: Io): number {
  const { knowledge, problems } = checkKnowledge(folders);
  for (const problem of problems) io.err(describeProblem(problem));
  if (problems.length > 0) {
    io.err(`${problems.length} problems`);
    return 1;
  }
  const { articles, entities, indicators, facts, entries, conflicts } = knowledge;
  io.out(
    `${articles.length} articles, ${entities.size} entities, ${indicators.size} indicators, ${facts.size} facts, ${entries.length} entries: no problems`,
  );
  for (const {
    facts: [a, b],
  } of conflicts)
    io.out(`conflict, both are shown: ${a.id} (${a.printed}) and ${b.id} (${b.printed})`);
  return 0;
}
