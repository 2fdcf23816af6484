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

/**
 * A stretch of characters that every surface below shares. The nodes below stand in a chain, which takes far less room
 * than a map for each, and is as fast: but for the root few nodes have many below them.
 */
interface Node<T> {
  label: string;
  below: Node<T> | null;
  beside: Node<T> | null;
  meanings: readonly T[] | null;
}

/** The first nodes by the character code that they begin with. */
type Roots<T> = Map<number, Node<T>>;

export function createTrie<T>(): Trie<T> {
  const roots: Roots<T> = new Map();
  return {
    add(surface, meaning) {
      let node = rootFor(surface, roots);
      for (let at = node.label.length; at < surface.length; at += node.label.length)
        node = grown(node, surface.slice(at));
      // Not pushed: an array that grows makes room for sixteen more, and nearly every surface has one meaning.
      node.meanings = node.meanings === null ? [meaning] : [...node.meanings, meaning];
    },
    has: (surface) => matchesIn(roots, surface, 0).at(-1)?.end === surface.length,
    matchesAt: (text, from) => matchesIn(roots, text, from),
  };
}

function matchesIn<T>(roots: Roots<T>, text: string, from: number): readonly Match<T>[] {
  const found: Match<T>[] = [];
  let at = from;
  let node = roots.get(text.charCodeAt(at)) ?? null;
  while (node && text.startsWith(node.label, at)) {
    at += node.label.length;
    if (node.meanings) found.push({ end: at, meanings: node.meanings });
    node = below(node, text.charCodeAt(at));
  }
  return found;
}

function below<T>(node: Node<T>, code: number): Node<T> | null {
  let next = node.below;
  while (next && next.label.charCodeAt(0) !== code) next = next.beside;
  return next;
}

/** The node of the first character. */
function rootFor<T>(surface: string, roots: Roots<T>): Node<T> {
  const code = surface.charCodeAt(0);
  const known = roots.get(code);
  if (known) return known;
  const made: Node<T> = { label: surface.charAt(0), below: null, beside: null, meanings: null };
  roots.set(code, made);
  return made;
}

/** The node below that begins `rest`: a new one, or a known one, parted where `rest` leaves it. */
function grown<T>(node: Node<T>, rest: string): Node<T> {
  const known = below(node, rest.charCodeAt(0));
  if (known === null) {
    const made: Node<T> = { label: rest, below: null, beside: node.below, meanings: null };
    node.below = made;
    return made;
  }
  const shared = sharedLength(known.label, rest);
  if (known.label.length > shared) part(known, shared);
  return known;
}

/** Leaves a node the first characters of its label, and puts all else of it below. */
function part<T>(node: Node<T>, length: number): void {
  const { label, below: under, meanings } = node;
  node.below = { label: label.slice(length), below: under, beside: null, meanings };
  node.label = label.slice(0, length);
  node.meanings = null;
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}
