import type { RawKnowledge } from '../load.ts';
import type { Conflict, Fact } from '../model.ts';
import type { Problem } from '../problem.ts';

/** What identifies an observation: two facts of one key tell the same thing, or contradict each other. */
export function observationKey(fact: Fact): string {
  const { entity, indicator, measure, period, where, among, status } = fact;
  return [
    entity.id,
    indicator.id,
    measure,
    period.notation,
    where.toSorted().join('&'),
    among ?? '',
    status,
  ].join('|');
}

/** Two facts of one identity: in one article a problem, across articles a conflict when they disagree. */
export function doubledObservations(
  raw: RawKnowledge,
  facts: ReadonlyMap<string, Fact>,
): { conflicts: Conflict[]; problems: Problem[] } {
  const seen = new Map<string, Fact>();
  const conflicts: Conflict[] = [];
  const problems: Problem[] = [];
  for (const item of raw.facts) {
    const fact = facts.get(item.data.id);
    if (!fact) continue;
    const key = observationKey(fact);
    const earlier = seen.get(key);
    if (!earlier) seen.set(key, fact);
    else if (earlier.id !== fact.id && earlier.article.id === fact.article.id) {
      problems.push({
        file: item.file,
        line: item.line,
        what: `${fact.id} is the same observation as ${earlier.id}`,
        fix: 'merge them (a list in `at`), or say what sets them apart (where, among, status, period)',
      });
    } else if (earlier.printed !== fact.printed) conflicts.push({ facts: [earlier, fact] });
  }
  return { conflicts, problems };
}
