import { isActor } from '../knowledge/actors.ts';
import type { Lexicon } from './lexicon.ts';
import { cheapestPath, NO_WORDS, type Edge, type StartedEdge } from './cutting/cheapest-path.ts';
import { dictionaryWords, edgesAt } from './cutting/edges.ts';
import { numberEdges } from './cutting/number-edges.ts';
import { timeEdges } from './cutting/time-edges.ts';
import { joinNouns, joinUnknown } from './cutting/unknown-runs.ts';
import type { Token, TokenMeaning } from './token.ts';

/** Cuts a text in match form into tokens that cover it, by the cheapest path. */
export function segment(text: string, lexicon: Lexicon, today: string): readonly Token[] {
  return segmentWith(text, lexicon, [...timeEdges(text, today), ...numberEdges(text)]);
}

/** As `segment`, for a name: names may hold numbers, but no times and no limits. */
export function segmentName(text: string, lexicon: Lexicon): readonly Token[] {
  return segmentWith(text, lexicon, numberEdges(text));
}

/** As `segmentName`, but cut into pieces: the name as a whole is no token of itself. */
export function segmentInside(text: string, lexicon: Lexicon): Token[] {
  const inside = (edges: Edge[]): Edge[] =>
    edges.filter(({ end, meanings }) => end < text.length || meanings.every(isNoEntity));
  const fixed = byStart(numberEdges(text));
  const edgesFrom = (at: number): readonly Edge[] => {
    const all = edgesAt(text, at, lexicon, fixed);
    return at === 0 ? inside(all) : all;
  };
  return joinUnknown(cheapestPath(text, edgesFrom, insideWords(text)));
}

/** The dictionary cuts a name as it cuts a question, but for a name that is one of its words. */
function insideWords(text: string): Map<number, Edge> {
  return new Map([...dictionaryWords(text)].filter(([, { end }]) => end < text.length));
}

function isNoEntity({ type }: TokenMeaning): boolean {
  return type !== 'entity';
}

function segmentWith(
  text: string,
  lexicon: Lexicon,
  found: readonly StartedEdge[],
): readonly Token[] {
  const fixed = byStart(found);
  const known: (readonly Edge[])[] = [];
  const edgesFrom = (at: number): readonly Edge[] =>
    (known[at] ??= edgesAt(text, at, lexicon, fixed));
  const tokens = cheapestPath(text, edgesFrom, NO_WORDS);
  // The dictionary is asked only where the lexicon leaves something open.
  if (tokens.every(({ meanings }) => meanings.length > 0)) return joinNouns(tokens);
  return joinNouns(joinUnknown(cheapestPath(text, edgesFrom, wordsBeside(text, edgesFrom))));
}

/** What a territory and its parts are called, behind its short name: 县长 of a county. */
const OF_TERRITORY = /^[区县市乡镇村][长委府属外内域间号划城志情容场民花]$/;

/** Words of the dictionary, but for one that takes the last character of a full name: 区画 behind a district. */
function wordsBeside(
  text: string,
  edgesFrom: (at: number) => readonly Edge[],
): ReadonlyMap<number, Edge> {
  const words = dictionaryWords(text);
  for (const [at, { end }] of words) {
    const word = text.slice(at, end);
    const takes = LONGEST_NAME.some((back) => {
      const named = edgesFrom(Math.max(0, at - back)).filter(({ meanings }) =>
        isActorNamed(meanings),
      );
      return named.some((one) => one.end === at) && named.some((one) => one.end === at + 1);
    });
    if (word.length === 2 && takes && !OF_TERRITORY.test(word)) words.delete(at);
  }
  return words;
}

/** How far before its end the short name of a territory may begin. */
const LONGEST_NAME = [2, 3, 4, 5];

function isActorNamed(meanings: readonly TokenMeaning[]): boolean {
  return meanings.some((meaning) => meaning.type === 'entity' && isActor(meaning.entity.kind));
}

function byStart(edges: readonly StartedEdge[]): ReadonlyMap<number, readonly Edge[]> {
  const groups = new Map<number, Edge[]>();
  for (const edge of edges) groups.set(edge.start, [...(groups.get(edge.start) ?? []), edge]);
  return groups;
}
