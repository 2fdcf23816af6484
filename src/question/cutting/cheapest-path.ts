import { COST } from './costs.ts';
import type { Token, TokenMeaning } from '../token.ts';

/** A stretch that may become a token, with what it costs to take it. */
export interface Edge {
  readonly end: number;
  readonly cost: number;
  readonly meanings: readonly TokenMeaning[];
}

/** An edge with its start, where it is not found by it. */
export interface StartedEdge extends Edge {
  readonly start: number;
}

export const NO_WORDS: ReadonlyMap<number, Edge> = new Map();

/** Cuts a text by the cheapest way through its edges, which are asked for only where a token may begin. */
export function cheapestPath(
  text: string,
  edgesFrom: (at: number) => readonly Edge[],
  words: ReadonlyMap<number, Edge>,
): Token[] {
  const best: number[] = [0];
  const back: { start: number; meanings: readonly TokenMeaning[] }[] = [];
  const take = (start: number, { end, cost, meanings }: Edge): void => {
    const reached = (best[start] ?? Infinity) + cost;
    if (reached > (best[end] ?? Infinity) - COST.rounding) return;
    best[end] = reached;
    back[end] = { start, meanings };
  };
  for (let at = 0; at < text.length; at += 1) {
    if (best[at] === undefined) continue;
    for (const edge of edgesFrom(at)) take(at, edge);
    const word = words.get(at);
    if (word && text.charAt(at) !== ' ') take(at, word);
  }
  return readBack(text, back);
}

function readBack(
  text: string,
  back: readonly { start: number; meanings: readonly TokenMeaning[] }[],
): Token[] {
  const tokens: Token[] = [];
  for (let end = text.length; end > 0;) {
    const step = back[end];
    if (!step) break;
    const { start, meanings } = step;
    if (text.charAt(start) !== ' ')
      tokens.push({ start, end, text: text.slice(start, end), meanings });
    end = start;
  }
  return tokens.toReversed();
}
