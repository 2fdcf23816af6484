import { nameForms } from '../../knowledge/name-forms.ts';
import type { Entity } from '../../knowledge/model.ts';
import type { Query } from '../../question/query.ts';
import type { Token, TokenMeaning } from '../../question/token.ts';
import { toldInstead } from '../../question/vocabulary/relations.ts';
import { findNumbers } from '../../text/numbers.ts';
import type { Workbench } from '../workbench.ts';
import { cutUnknown } from './cut-unknown.ts';
import { piece, type Piece, type Wanting } from './pieces.ts';

/** A word of the question that what answers it must tell. */
export interface Wanted extends Wanting {
  /** Where it stands in the question's form. */
  readonly start: number;
  readonly end: number;
  /** Stands next to the word that asks: what is asked of the subject (谁打理, 什么客户). */
  readonly isNear: boolean;
}

const ASKING = /谁|什么|啥|哪|何|怎|咋|几|^(?:who|whom|whose|what|which|where|when|why|how)/;

/** The words of a question that something must tell. */
export function wantedIn({ tokens }: Query, bench: Workbench): readonly Wanted[] {
  const pieces = tokens.flatMap((token) => piecesOf(token, bench));
  const near = nearAsking(pieces);
  return pieces.flatMap(({ wanting, start, end }, at) =>
    wanting === null
      ? []
      : [{ ...wanting, start, end, isNear: near.has(at) || wanting.surfaces.length === 0 }],
  );
}

/** Meanings that set another part, time or measure apart: told by nothing but the very words of a text. */
const APART: ReadonlySet<TokenMeaning['type']> = new Set<TokenMeaning['type']>([
  'threshold',
  'rank-limit',
  'claim',
  'restriction',
  'status',
  'measure',
  'increment',
  'total',
]);

function piecesOf(token: Token, bench: Workbench): readonly Piece[] {
  const { text, meanings } = token;
  if (meanings.some(({ type }) => APART.has(type))) return [piece(token, { surfaces: [] })];
  const named = meanings.flatMap((meaning) => (meaning.type === 'entity' ? [meaning.entity] : []));
  if (named.length > 0) return [piece(token, namedAs(text, named))];
  if (meanings.length === 0) return cutUnknown(token, bench);
  const [count] = meanings.flatMap((meaning) => (meaning.type === 'number' ? [meaning.value] : []));
  if (count !== undefined) return [piece(token, { surfaces: [text], count })];
  const words = meanings.flatMap((meaning) => (meaning.type === 'word' ? [meaning.word] : []));
  // A surface with another meaning that says nothing need not be told.
  if (words.length < meanings.length) return [piece(token, null)];
  const surfaces = new Set([text, ...words.flatMap(bench.surfaces), ...toldInstead(text)]);
  return [piece(token, { surfaces: [...surfaces] })];
}

function namedAs(text: string, named: readonly Entity[]): Partial<Wanting> {
  const [number] = findNumbers(text);
  return { surfaces: [text, ...named.flatMap(nameForms)], named, count: number?.value ?? null };
}

/** Places of the pieces that stand next to a word that asks, with nothing but words between that say nothing. */
function nearAsking(pieces: readonly Piece[]): ReadonlySet<number> {
  const near = new Set<number>();
  pieces.forEach(({ text, wanting }, at) => {
    if (wanting !== null || !ASKING.test(text)) return;
    const before = pieces.slice(0, at).findLastIndex((one) => one.wanting !== null);
    const after = pieces.findIndex((one, place) => place > at && one.wanting !== null);
    if (before >= 0) near.add(before);
    if (after >= 0) near.add(after);
  });
  return near;
}
