import type { Entity } from '../../knowledge/model.ts';
import type { Token } from '../../question/token.ts';

/** What a piece of a question wants to be told. */
export interface Wanting {
  readonly text: string;
  /** Any of these tells it, in match form; none for what only its very words tell. */
  readonly surfaces: readonly string[];
  /** What is named by it; empty for a common word. */
  readonly named: readonly Entity[];
  /** The number that it is or that its name begins with (三个…), if any. */
  readonly count: number | null;
  /** No list holds it, and no article prints it. */
  readonly isUnknown: boolean;
}

export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Null for what says nothing of the subject. */
  readonly wanting: Wanting | null;
}

type Place = Pick<Token, 'text' | 'start' | 'end'>;

/** A piece at a place of the question; null wants nothing told. */
export function piece({ text, start, end }: Place, wanting: Partial<Wanting> | null): Piece {
  const base = { text, surfaces: [text], named: [], count: null, isUnknown: false };
  return { text, start, end, wanting: wanting && { ...base, ...wanting } };
}
