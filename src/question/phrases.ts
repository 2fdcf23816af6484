import type { Entry, Indicator } from '../knowledge/model.ts';

/** What a phrase names. */
export type Named =
  | { readonly type: 'indicator'; readonly indicator: Indicator }
  | { readonly type: 'entry'; readonly entry: Entry };

/** One way to name something: all of its content words must be said, in any order. */
export interface Phrase {
  readonly named: Named;
  readonly words: readonly string[];
  readonly weight: number;
}

export function namedIn(named: Named): Indicator | Entry {
  return named.type === 'indicator' ? named.indicator : named.entry;
}

/** Rare words weigh more: ln(1 + names / names that hold the word). */
export function wordWeights(
  drafts: readonly { readonly words: readonly string[]; readonly named: Named }[],
): Map<string, number> {
  const owners = new Map<string, Set<string>>();
  const all = new Set<string>();
  for (const { words, named } of drafts) {
    const id = named.type === 'indicator' ? named.indicator.id : named.entry.id;
    all.add(id);
    for (const word of words) owners.set(word, (owners.get(word) ?? new Set<string>()).add(id));
  }
  return new Map([...owners].map(([word, ids]) => [word, Math.log(1 + all.size / ids.size)]));
}

/** Finds the items all of whose words are said. Each is looked up by its rarest word only. */
export function subsetFinder<T extends { readonly words: readonly string[] }>(
  items: readonly T[],
): (said: ReadonlySet<string>) => readonly T[] {
  const uses = new Map<string, number>();
  for (const { words } of items)
    for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  const byRarest = new Map<string, T[]>();
  for (const item of items) {
    const [rarest] = item.words.toSorted((a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0));
    if (rarest === undefined) continue;
    const known = byRarest.get(rarest);
    if (known) known.push(item);
    else byRarest.set(rarest, [item]);
  }
  return (said) => {
    const found: T[] = [];
    const isSaid = (word: string): boolean => said.has(word);
    for (const word of said)
      for (const item of byRarest.get(word) ?? [])
        if (item.words.length <= said.size && item.words.every(isSaid)) found.push(item);
    return found;
  };
}

/** The words in all names of an indicator. */
export function vocabularies(
  phrases: readonly Phrase[],
): (indicator: Indicator) => ReadonlySet<string> {
  const byIndicator = new Map<string, Set<string>>();
  for (const { named, words } of phrases) {
    if (named.type !== 'indicator') continue;
    const set = byIndicator.get(named.indicator.id) ?? new Set<string>();
    for (const word of words) set.add(word);
    byIndicator.set(named.indicator.id, set);
  }
  const none: ReadonlySet<string> = new Set();
  return (indicator) => byIndicator.get(indicator.id) ?? none;
}
