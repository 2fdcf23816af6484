import { otherForms } from '../english-forms.ts';
import type { Lexicon } from '../lexicon.ts';
import type { TokenMeaning } from '../token.ts';
import type { Edge } from './cheapest-path.ts';
import { COST } from './costs.ts';

const chineseWords = new Intl.Segmenter('zh', { granularity: 'word' });

/** What may begin at a place: words of the lexicon, the given edges, and one unknown piece. */
export function edgesAt(
  text: string,
  at: number,
  lexicon: Lexicon,
  fixed: ReadonlyMap<number, readonly Edge[]>,
): Edge[] {
  if (text.charAt(at) === ' ') return [{ end: at + 1, cost: 0, meanings: [] }];
  const edges: Edge[] = [];
  for (const { end, meanings } of lexicon.trie.matchesAt(text, at)) {
    if (
      splitsWord(text, at, end) ||
      isOfAverage(text, at) ||
      isOfLimit(text, at) ||
      isOfSize(text, at)
    )
      continue;
    const perCharacter = COST.perCharacter + (meanings.some(isZone) ? COST.zone : 0);
    const standsAlone = end === at + 1 && '的了'.includes(text.charAt(at));
    const cost = COST.known - perCharacter * (end - at) - (standsAlone ? COST.particle : 0);
    edges.push({ end, cost, meanings });
  }
  for (const edge of fixed.get(at) ?? []) edges.push(edge);
  edges.push(unknownEdge(text, at, lexicon));
  return edges;
}

/** 平均每个村 asks for the average of something, not for what 每个村 has; so does 摊到每个村. */
function isOfAverage(text: string, at: number): boolean {
  return text.charAt(at) === '每' && /(?:平均|[摊合均]到?)$/.test(text.slice(0, at));
}

/** 至少多少 asks for the least, not for what lies between (少多少). */
function isOfLimit(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return (before === '至' || before === '不') && /^[少多](?:多少|几)/.test(text.slice(at, at + 3));
}

/** 一个多大，几亿 asks how large something is, not by how much it is larger (大几亿). */
function isOfSize(text: string, at: number): boolean {
  return text.charAt(at - 1) === '多' && /^[大高]几/.test(text.slice(at, at + 2));
}

/** A Latin word or a number is one piece: no token starts or ends inside it. */
function splitsWord(text: string, start: number, end: number): boolean {
  return (
    isInside(text.charCodeAt(start - 1), text.charCodeAt(start)) ||
    isInside(text.charCodeAt(end - 1), text.charCodeAt(end))
  );
}

function isInside(left: number, right: number): boolean {
  if (isLatin(left)) return isLatin(right);
  return (
    ((isDigit(left) || left === POINT) && isDigit(right)) || (isDigit(left) && right === POINT)
  );
}

/** Character codes; that of no character, NaN, is nothing. */
const POINT = 0x2e;

function isLatin(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function unknownEdge(text: string, at: number, lexicon: Lexicon): Edge {
  const latin = isLatin(text.charCodeAt(at))
    ? /^[a-z][a-z'.+&-]*/.exec(text.slice(at, at + 40))?.[0]
    : undefined;
  if (latin !== undefined)
    return {
      end: at + latin.length,
      cost: COST.unknownLatin,
      meanings: isInside(text.charCodeAt(at - 1), text.charCodeAt(at))
        ? []
        : meantBy(latin, lexicon),
    };
  const wide = (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return { end: at + wide, cost: COST.unknownCharacter, meanings: [] };
}

/** What a word that is not known as it stands means in its other forms: only words, for those of the grammar are listed. */
function meantBy(latin: string, { trie }: Lexicon): readonly TokenMeaning[] {
  if (trie.has(latin)) return [];
  const meant = otherForms(latin).flatMap((form) =>
    trie.matchesAt(form, 0).flatMap(({ end, meanings }) => (end === form.length ? meanings : [])),
  );
  const words = new Map(
    meant.flatMap((one) => (one.type === 'word' ? [[one.word, one] as const] : [])),
  );
  return [...words.values()];
}

function isZone(meaning: TokenMeaning): boolean {
  return meaning.type === 'entity' && ['zone', 'district'].includes(meaning.entity.kind);
}

/** What the dictionary of the runtime joins although it is two words: 那盏, 考谁, 堆得. */
const NO_WORD = /^[这那哪谁啥]|[这那哪谁啥得]$/;

/** Words of two or more Chinese characters that start at a place, by the dictionary of the runtime. */
export function dictionaryWords(text: string): Map<number, Edge> {
  const words = new Map<number, Edge>();
  for (const { segment: word, index, isWordLike } of chineseWords.segment(text)) {
    if (isWordLike === true && /^\p{Script=Han}{2,}$/u.test(word) && !NO_WORD.test(word))
      words.set(index, {
        end: index + word.length,
        cost: COST.unknownWord + (word.length - 2) * 3,
        meanings: [],
      });
  }
  return words;
}
