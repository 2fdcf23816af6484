import type { Entry, Knowledge } from '../../knowledge/model.ts';

/** Entries by what they are about. */
export interface EntryIndex {
  /** Entries about the entity or indicator with this id. */
  readonly about: (id: string) => readonly Entry[];
  /** Some entries in the order of the knowledge. */
  readonly inOrder: (entries: ReadonlySet<Entry>) => readonly Entry[];
}

export function createEntryIndex({ entries }: Knowledge): EntryIndex {
  const byAbout = new Map<string, Entry[]>();
  const order = new Map<Entry, number>();
  for (const entry of entries) {
    order.set(entry, order.size);
    for (const { id } of entry.about) {
      const known = byAbout.get(id);
      if (known) known.push(entry);
      else byAbout.set(id, [entry]);
    }
  }
  const placeOf = (entry: Entry): number => order.get(entry) ?? order.size;
  return {
    about: (id) => byAbout.get(id) ?? [],
    inOrder: (some) => [...some].toSorted((a, b) => placeOf(a) - placeOf(b)),
  };
}
