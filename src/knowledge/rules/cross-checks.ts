import type { RawKnowledge } from '../load.ts';
import type { Conflict } from '../model.ts';
import type { Problem } from '../problem.ts';
import type { Built } from './built.ts';
import { sharedNames, sharedSynonyms, unknownTags } from './names.ts';
import { doubledObservations } from './observations.ts';
import { textOutsideParts } from './parts.ts';
import { danglingIds, oneDefault, unknownUnits } from './references.ts';

/** The rules that look across items. One rule a function; all of them run. */
export function crossChecks(
  raw: RawKnowledge,
  built: Built,
): { conflicts: Conflict[]; problems: Problem[] } {
  const doubles = doubledObservations(raw, built.facts);
  return {
    conflicts: doubles.conflicts,
    problems: [
      ...doubles.problems,
      ...sharedNames(raw.entities, built.entities),
      ...sharedNames(raw.indicators, built.indicators),
      ...sharedSynonyms(raw),
      ...unknownTags(raw),
      ...danglingIds(raw, built.facts),
      ...unknownUnits(raw),
      ...oneDefault(raw),
      ...textOutsideParts(raw, built),
    ],
  };
}
