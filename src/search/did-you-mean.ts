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
  /** Its place among all names. */
  readonly order: number;
}

export function createDidYouMean(knowledge: Knowledge): DidYouMean {
  let names: NameIndex | null = null;
  return (word) => {
    if (word.length < SHORTEST_WORD) return null;
    names ??= indexNames(knowledge);
    // Fuse compares with every name it is given, so it is given only those that can be near.
    const near = namesNear(word, names);
    if (near.length === 0) return null;
    const fuse = new Fuse(near, { keys: ['form'], ignoreLocation: true, threshold: FARTHEST });
    return fuse.search(word, { limit: 1 })[0]?.item.entity ?? null;
  };
}

/** Names by their length, then by the characters they hold. */
type NameIndex = ReadonlyMap<number, ReadonlyMap<string, readonly Name[]>>;

function indexNames({ entities }: Knowledge): NameIndex {
  const index = new Map<number, Map<string, Name[]>>();
  let order = 0;
  for (const entity of entities.values()) {
    for (const form of nameForms(entity)) {
      const name = { form, entity, order: (order += 1) };
      const byChar = index.get(form.length) ?? new Map<string, Name[]>();
      index.set(form.length, byChar);
      for (const char of new Set(form)) {
        const sharing = byChar.get(char);
        if (sharing) sharing.push(name);
        else byChar.set(char, [name]);
      }
    }
  }
  return index;
}

/** Fuse cuts longer words into pieces, one of which is enough for it. */
const LONGEST_WHOLE = 32;

/** Names of nearly the same length that hold as many of the characters as `FARTHEST` asks for, in their order. */
function namesNear(word: string, index: NameIndex): Name[] {
  const least = word.length > LONGEST_WHOLE ? 0.5 : 1 - FARTHEST;
  const shared = new Map<Name, number>();
  const chars = Array.from(word);
  for (const length of [word.length - 1, word.length, word.length + 1])
    for (const char of chars)
      for (const name of index.get(length)?.get(char) ?? [])
        shared.set(name, (shared.get(name) ?? 0) + 1);
  return [...shared]
    .filter(([, count]) => count >= word.length * least)
    .map(([name]) => name)
    .toSorted((a, b) => a.order - b.order);
}
