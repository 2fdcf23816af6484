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

/** Names of nearly the same length that few enough changes may turn into the word, in their order. */
function namesNear(word: string, index: NameIndex): Name[] {
  const whole = word.length <= LONGEST_WHOLE;
  const changes = Math.floor(word.length * FARTHEST);
  const shared = new Map<Name, number>();
  const chars = Array.from(word);
  for (const length of [word.length - 1, word.length, word.length + 1])
    for (const char of chars)
      for (const name of index.get(length)?.get(char) ?? [])
        shared.set(name, (shared.get(name) ?? 0) + 1);
  const least = whole ? word.length - changes : word.length / 2;
  return [...shared]
    .filter(([, count]) => count >= least)
    .map(([name]) => name)
    .filter(({ form }) => !whole || sharedPairs(word, form) >= word.length - 1 - 2 * changes)
    .toSorted((a, b) => a.order - b.order);
}

/** How many pairs of neighbouring characters of a word stand in a name. One change takes away two at most. */
function sharedPairs(word: string, form: string): number {
  let count = 0;
  for (let at = 2; at <= word.length; at += 1)
    if (form.includes(word.slice(at - 2, at))) count += 1;
  return count;
}
