import type { Fact } from '../../../knowledge/model.ts';
import type { Query } from '../../../question/query.ts';
import { standaloneCandidates } from '../../naming/candidates.ts';
import type { Found } from '../../found.ts';
import type { Workbench } from '../../workbench.ts';
import { hold, type SideFound } from '../operands/hold-side.ts';
import { told } from '../operands/together.ts';
import { restOf } from './wholes.ts';

/** What curators call the rest of one indicator without another (进口额), from the figures of the two. */
export function answerNamedRest(query: Query, bench: Workbench): Found | null {
  if (query.measure !== null) return null;
  for (const candidate of standaloneCandidates(query, bench)) {
    const { restOf: parts } = candidate.indicator;
    if (parts === null) continue;
    const of = (id: string): SideFound | null => {
      const indicator = bench.knowledge.indicators.get(id);
      if (!indicator) return null;
      const result = hold(query, { candidates: [{ ...candidate, indicator }] }, bench);
      return result.type === 'found' ? result.side : null;
    };
    const [whole, part] = [of(parts.whole), of(parts.part)];
    const pair = whole && part ? pairOf(whole.facts, part.facts) : null;
    const calculation = pair && restOf(...pair);
    if (whole && pair && calculation)
      return told('calculation', { ...whole, facts: pair }, { calculations: [calculation] });
  }
  return null;
}

/** A whole and its own part; null unless there is one such pair. */
function pairOf(wholes: readonly Fact[], parts: readonly Fact[]): readonly [Fact, Fact] | null {
  const pairs = wholes.flatMap((whole) =>
    parts.filter(({ partOf }) => partOf === whole.id).map((part) => [whole, part] as const),
  );
  const [pair, ...more] = pairs;
  return pair && more.length === 0 ? pair : null;
}
