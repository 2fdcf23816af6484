/** A prefix tree from surface forms to what they may mean. Build once, then only read. */
export interface Trie<T> {
  /** Adds a meaning to a surface; a surface may carry several. */
  add(surface: string, meaning: T): void;
  has(surface: string): boolean;
  /** Every surface that starts at `from` in `text`, shortest first. */
  matchesAt(text: string, from: number): readonly Match<T>[];
}

interface Match<T> {
  readonly end: number;
  readonly meanings: readonly T[];
}

/** A stretch of characters that every surface below shares; the next ones are found by their first character code. */
interface Node<T> {
  label: string;
  next: Map<number, Node<T>> | null;
  meanings: readonly T[] | null;
}

export function createTrie<T>(): Trie<T> {
  const root: Node<T> = { label: '', next: null, meanings: null };
  return {
    add(surface, meaning) {
      let node = root;
      for (let at = 0; at < surface.length; at += node.label.length)
        node = grown(node, surface.slice(at));
      // Not pushed: an array that grows makes room for sixteen more, and nearly every surface has one meaning.
      node.meanings = node.meanings === null ? [meaning] : [...node.meanings, meaning];
    },
    has: (surface) => matchesIn(root, surface, 0).at(-1)?.end === surface.length,
    matchesAt: (text, from) => matchesIn(root, text, from),
  };
}

function matchesIn<T>(root: Node<T>, text: string, from: number): readonly Match<T>[] {
  const found: Match<T>[] = [];
  let at = from;
  let node = root.next?.get(text.charCodeAt(at));
  while (node && text.startsWith(node.label, at)) {
    at += node.label.length;
    if (node.meanings) found.push({ end: at, meanings: node.meanings });
    node = node.next?.get(text.charCodeAt(at));
  }
  return found;
}

/** The node below that begins `rest`: a new one, or a known one, parted where `rest` leaves it. */
function grown<T>(node: Node<T>, rest: string): Node<T> {
  const code = rest.charCodeAt(0);
  node.next ??= new Map();
  const known = node.next.get(code);
  const shared = known ? sharedLength(known.label, rest) : rest.length;
  if (known?.label.length === shared) return known;
  const made: Node<T> = { label: rest.slice(0, shared), next: null, meanings: null };
  node.next.set(code, made);
  if (known) {
    known.label = known.label.slice(shared);
    made.next = new Map([[known.label.charCodeAt(0), known]]);
  }
  return made;
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}
