import { createTrie } from '../../question/trie.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Puts | in the place of every name in a text; where names overlap, the longer one goes first. */
export function createNameRemover(names: readonly string[]): (text: string) => string {
  const trie = createTrie<true>();
  for (const name of names) trie.add(name, true);
  return (text) => {
    const taken = new Set<number>();
    const gone = Array.from({ length: text.length }, (_, start) => start)
      .flatMap((start) => trie.matchesAt(text, start).map(({ end }): Stretch => ({ start, end })))
      .toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
      .filter((stretch) => take(stretch, taken))
      .toSorted((a, b) => a.start - b.start);
    const from = [0, ...gone.map(({ end }) => end)];
    const to = [...gone.map(({ start }) => start), text.length];
    return from.map((start, at) => text.slice(start, to[at])).join('|');
  };
}

/** Takes the characters of a stretch unless one of them is taken. */
function take({ start, end }: Stretch, taken: Set<number>): boolean {
  for (let at = start; at < end; at += 1) if (taken.has(at)) return false;
  for (let at = start; at < end; at += 1) taken.add(at);
  return true;
}
