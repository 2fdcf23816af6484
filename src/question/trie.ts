/** A prefix tree from surface forms to what they may mean. Build once, then only read. */
export interface Trie<T> {
  /** Adds a meaning to a surface; a surface may carry several. */
  add(surface: string, meaning: T): void;
  has(surface: string): boolean;
  /** Every surface that starts at `from` in `text`, shortest first. */
  matchesAt(
    text: string,
    from: number,
  ): readonly { readonly end: number; readonly meanings: readonly T[] }[];
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  meanings: T[] | null;
}

export function createTrie<T>(): Trie<T> {
  const root: Node<T> = { next: new Map(), meanings: null };
  const nodeOf = (surface: string): Node<T> | undefined => {
    let node: Node<T> | undefined = root;
    for (let i = 0; i < surface.length && node; i += 1) node = node.next.get(surface.charAt(i));
    return node;
  };
  return {
    add(surface, meaning) {
      let node = root;
      for (let i = 0; i < surface.length; i += 1) {
        const char = surface.charAt(i);
        const next: Node<T> = node.next.get(char) ?? { next: new Map(), meanings: null };
        node.next.set(char, next);
        node = next;
      }
      node.meanings ??= [];
      node.meanings.push(meaning);
    },
    has: (surface) => (nodeOf(surface)?.meanings?.length ?? 0) > 0,
    matchesAt(text, from) {
      const found: { end: number; meanings: readonly T[] }[] = [];
      let node: Node<T> | undefined = root;
      for (let i = from; i < text.length; i += 1) {
        node = node.next.get(text.charAt(i));
        if (!node) break;
        if (node.meanings) found.push({ end: i + 1, meanings: node.meanings });
      }
      return found;
    },
  };
}
