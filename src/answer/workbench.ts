import type { Entity, Entry, Fact, Knowledge } from '../knowledge/model.ts';
import { createNames, type Names } from '../question/names.ts';
import { matchForm } from '../text/normalize.ts';
import { explainedByEntry, explainedByFact, type Explanation } from './explain.ts';
import { createFactIndex, type FactIndex } from './fact-index.ts';

/** What resolving works with. */
export interface Workbench {
  readonly knowledge: Knowledge;
  readonly names: Names;
  readonly index: FactIndex;
  /** Every surface of a canonical word, in match form. */
  readonly surfaces: (word: string) => readonly string[];
  readonly defaultEntity: Entity | null;
  /** What explains the words of a question about a fact or an entry; computed once each. */
  readonly explainedByFact: (fact: Fact) => Explanation;
  readonly explainedByEntry: (entry: Entry) => Explanation;
}

/** The indexes over one knowledge that answering works with. */
export function createWorkbench(knowledge: Knowledge): Workbench {
  const surfaces = new Map(
    knowledge.words.map(({ word, same }) => [matchForm(word), [word, ...same].map(matchForm)]),
  );
  const names = createNames(knowledge);
  const index = createFactIndex(knowledge);
  return {
    knowledge,
    names,
    index,
    surfaces: (word) => surfaces.get(word) ?? [word],
    defaultEntity: [...knowledge.entities.values()].find(({ isDefault }) => isDefault) ?? null,
    explainedByFact: remembered((fact) => explainedByFact(fact, names, index.slotWords)),
    explainedByEntry: remembered((entry) => explainedByEntry(entry, names)),
  };
}

function remembered<K extends object>(explain: (item: K) => Explanation): (item: K) => Explanation {
  const known = new WeakMap<K, Explanation>();
  return (item) => {
    const explanation = known.get(item) ?? explain(item);
    known.set(item, explanation);
    return explanation;
  };
}
