import Fuse from 'fuse.js';
import type { Entity, Knowledge } from '../knowledge/model.ts';
import { nameForms } from '../knowledge/name-forms.ts';

/** Proposes the name that somebody may have meant by an unknown word. It proposes only; nothing is answered by it. */
export type DidYouMean = (word: string) => Entity | null;

/** Fuse's scale: 0 is the same, 1 has nothing in common. One wrong character in four scores about 0.25. */
const FARTHEST = 0.35;
const SHORTEST_WORD = 2;

interface Name {
  readonly form: string;
  readonly entity: Entity;
}

export function createDidYouMean(knowledge: Knowledge): DidYouMean {
  let names: readonly Name[] | null = null;
  return (word) => {
    if (word.length < SHORTEST_WORD) return null;
    names ??= [...knowledge.entities.values()].flatMap((entity) =>
      nameForms(entity).map((form) => ({ form, entity })),
    );
    // Fuse compares with every name it is given, so it is given only those that can be near.
    const near = names.filter(({ form }) => isNear(form, word));
    const fuse = new Fuse(near, { keys: ['form'], ignoreLocation: true, threshold: FARTHEST });
    return fuse.search(word, { limit: 1 })[0]?.item.entity ?? null;
  };
}

/** Of nearly the same length, with at least half of the characters. */
function isNear(form: string, word: string): boolean {
  if (Math.abs(form.length - word.length) > 1) return false;
  const shared = Array.from(word).filter((char) => form.includes(char)).length;
  return shared * 2 >= word.length;
}
