import { nameForms } from '../../knowledge/name-forms.ts';
import type { Entity } from '../../knowledge/model.ts';
import type { Query } from '../../question/query.ts';
import type { Token, TokenMeaning } from '../../question/segment.ts';
import { toldInstead } from '../../question/vocabulary/relations.ts';
import { parseUnit } from '../../text/units.ts';
import type { Workbench } from '../workbench.ts';

/** A word of the question that what answers it must tell. */
export interface Wanted {
  readonly text: string;
  /** Any of these tells it, in match form; none for what only its very words tell. */
  readonly surfaces: readonly string[];
  /** What is named by it; empty for a common word. */
  readonly named: readonly Entity[];
  /** The number that it says, if it is one. */
  readonly count: number | null;
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
  return pieces.flatMap(({ wanted, start, end }, at) =>
    wanted === null
      ? []
      : [{ ...wanted, start, end, isNear: near.has(at) || wanted.surfaces.length === 0 }],
  );
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly wanted: Omit<Wanted, 'isNear' | 'start' | 'end'> | null;
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
  const { text, meanings, start, end } = token;
  const asis = { text, start, end, wanted: null };
  if (meanings.some(({ type }) => APART.has(type)))
    return [{ ...asis, wanted: { text, surfaces: [], named: [], count: null } }];
  const named = meanings.flatMap((meaning) => (meaning.type === 'entity' ? [meaning.entity] : []));
  if (named.length > 0) {
    const surfaces = [text, ...named.flatMap(nameForms)];
    return [{ ...asis, wanted: { text, surfaces, named, count: null } }];
  }
  if (meanings.length === 0) return cutUnknown(token, bench);
  const words = meanings.flatMap((meaning) => (meaning.type === 'word' ? [meaning.word] : []));
  const [count] = meanings.flatMap((meaning) => (meaning.type === 'number' ? [meaning.value] : []));
  if (count !== undefined) return [{ ...asis, wanted: { text, surfaces: [text], named, count } }];
  if (words.length < meanings.length) return [asis];
  const surfaces = [text, ...words.flatMap(bench.surfaces), ...toldInstead(text)];
  return [{ ...asis, wanted: { text, surfaces: [...new Set(surfaces)], named, count: null } }];
}

/** What of an unknown stretch asks, before what is asked for: 哪条 of 哪条街. */
const ASKED_HEAD = /^(?:哪|什么|啥|几)[一两二三四五]?[个条家座种类件项所本只位支段]?(?=.)/;

/** 里坐, 谁当: an unknown stretch that is nothing but common words. */
function cutUnknown({ text, start, end }: Token, bench: Workbench): readonly Piece[] {
  const whole: Piece = {
    text,
    start,
    end,
    wanted: { text, surfaces: [text, ...toldInstead(text)], named: [], count: null },
  };
  if (toldInstead(text).length > 0 || bench.isPrinted(text)) return [whole];
  const [asking] = ASKED_HEAD.exec(text) ?? [];
  if (asking !== undefined) {
    const head = text.slice(asking.length);
    const wanted = { text: head, surfaces: [head, ...toldInstead(head)], named: [], count: null };
    return [
      { text: asking, start, end: start + asking.length, wanted: null },
      { text: head, start: start + asking.length, end, wanted },
    ];
  }
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length;) {
    const length = [3, 2, 1].find(
      (size) => at + size <= text.length && isCommon(text.slice(at, at + size), bench),
    );
    if (length === undefined) return [whole];
    const piece = text.slice(at, at + length);
    const told = toldInstead(piece);
    pieces.push({
      text: piece,
      start: start + at,
      end: start + at + length,
      wanted:
        told.length > 0
          ? { text: piece, surfaces: [piece, ...told], named: [], count: null }
          : null,
    });
    at += length;
  }
  return pieces;
}

function isCommon(text: string, { names }: Workbench): boolean {
  if (toldInstead(text).length > 0) return true;
  return names.lexicon.trie
    .matchesAt(text, 0)
    .some(
      ({ end, meanings }) =>
        end === text.length &&
        meanings.some(({ type }) => type === 'light' || type === 'operation') &&
        parseUnit(text) === null,
    );
}

/** Places of the pieces that stand next to a word that asks, with nothing but words between that say nothing. */
function nearAsking(pieces: readonly Piece[]): ReadonlySet<number> {
  const near = new Set<number>();
  pieces.forEach(({ text, wanted }, at) => {
    if (wanted !== null || !ASKING.test(text)) return;
    const before = pieces.slice(0, at).findLastIndex((piece) => piece.wanted !== null);
    const after = pieces.findIndex((piece, place) => place > at && piece.wanted !== null);
    if (before >= 0) near.add(before);
    if (after >= 0) near.add(after);
  });
  return near;
}
