import { findNumbers } from '../text/numbers.ts';
import { counters, ENGLISH_SCALE, parseMultiplier, parseUnit } from '../text/units.ts';
import { findAskedPeriods, type AskedPeriod } from '../text/asked-periods.ts';
import type { Lexicon, Meaning } from './lexicon.ts';
import { numberWordsIn } from './number-words.ts';
import { findThresholds, type Threshold } from './thresholds.ts';

/** What a stretch of the question means: a surface of the lexicon, a time, a limit, a number; nothing when unknown. */
export type TokenMeaning =
  | Meaning
  | { readonly type: 'period'; readonly period: AskedPeriod; readonly relative: string | null }
  | { readonly type: 'threshold'; readonly threshold: Threshold }
  /** `near` where little is said to be missing: 将近4万. */
  | {
      readonly type: 'number';
      readonly value: number;
      readonly unit: string | null;
      readonly near?: true;
    }
  /** 前30, 前三名: within the first so many. */
  | { readonly type: 'rank-limit'; readonly within: number }
  /** A figure that a yes-or-no question puts forward. */
  | { readonly type: 'claim' };

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly meanings: readonly TokenMeaning[];
}

/** Whether a token says growth, rank or another measure, whatever else it means. */
export function saysMeasure({ meanings }: Token): boolean {
  return meanings.some(({ type }) => type === 'measure');
}

interface Edge {
  readonly end: number;
  readonly cost: number;
  readonly meanings: readonly TokenMeaning[];
}

/**
 * Costs of one token. The cheapest way through the text wins, so known words beat unknown ones and long
 * words beat short ones; an unknown dictionary word (上市) still beats its pieces (上 + 市).
 */
const COST = {
  period: 7,
  threshold: 6,
  number: 9,
  known: 10,
  /** Taken off more for a zone: its full name beats a short one before a word that begins with 区. */
  zone: 0.02,
  /** Taken off for 的 and 了 by themselves: 投产+了 beats 投+产了. */
  particle: 0.01,
  /** Two ways cost the same if they differ by no more. */
  rounding: 0.001,
  perCharacter: 0.3,
  unknownWord: 20.5,
  unknownCharacter: 22,
  unknownLatin: 24,
};

const chineseWords = new Intl.Segmenter('zh', { granularity: 'word' });

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

function isZone(meaning: TokenMeaning): boolean {
  return meaning.type === 'entity' && ['zone', 'district'].includes(meaning.entity.kind);
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
  return joinNouns(joinUnknown(cheapestPath(text, edgesFrom, dictionaryWords(text))));
}

/** The edges are asked for only where a token may begin. */
function cheapestPath(
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

/**
 * Single characters that stand by themselves in any sentence. Others (上, 为, 都, 新 …) may be a piece of a name
 * that the lexicon does not know.
 */
const PARTICLES = new Set('的了吗呢吧啊呀嘛么啦哦哈呗着是和与及几个多少在有第');

/** Makes one unknown token of an unknown character and the single characters around it: 于+都+县, 华+为. */
function joinUnknown(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    let end = at;
    while (
      (isPiece(tokens[end]) || isShortWord(tokens[end])) &&
      (end === at || tokens[end - 1]?.end === tokens[end]?.start)
    )
      end += 1;
    const run = tokens.slice(at, Math.max(end, at + 1));
    const unknown = run.length > 1 && run.some(({ meanings }) => meanings.length === 0);
    joined.push(...(unknown ? [asOneToken(run)] : run));
    at += run.length;
  }
  return joined;
}

/** Nouns and counters of one character, which say nothing alone but are pieces of words that do. */
const NOUN_PIECES: ReadonlySet<string> = new Set([
  ...counters().filter((counter) => counter.length === 1),
  ...Array.from('名种类样年月日号会地'),
]);

/** Makes one unknown token of two nouns that say nothing alone and stand after a word: 批+次, 年+会. */
function joinNouns(tokens: readonly Token[]): readonly Token[] {
  const from = tokens.findIndex(
    (token, at) => names(tokens[at - 1], token) && isNounPair(token, tokens[at + 1]),
  );
  if (from < 0) return tokens;
  const pair = asOneToken(tokens.slice(from, from + 2));
  return [...tokens.slice(0, from), pair, ...joinNouns(tokens.slice(from + 2))];
}

function isNounPair(token: Token, next: Token | undefined): boolean {
  return token.end === next?.start && isNounPiece(token) && isNounPiece(next);
}

/** Whether a token names something and the other one stands right after it. */
function names(token: Token | undefined, next: Token): boolean {
  return (
    token?.end === next.start &&
    token.meanings.some(({ type }) => type === 'word' || type === 'entity')
  );
}

function isNounPiece(token: Token): boolean {
  return NOUN_PIECES.has(token.text) && isPiece(token);
}

/** Meanings of single characters that say little enough to be a piece of a name. */
const SMALL: ReadonlySet<string> = new Set(['light', 'follow-up', 'increment', 'operation']);

function isPiece(token: Token | undefined): boolean {
  if (token?.text.length !== 1 || PARTICLES.has(token.text)) return false;
  if (token.meanings.length === 0) return /\p{Script=Han}/u.test(token.text);
  return token.meanings.every(({ type }) => SMALL.has(type));
}

/** A word of one character that stands for no longer one, and so may be a piece of an unknown name: 金+桥. */
function isShortWord(token: Token | undefined): boolean {
  return (
    token?.text.length === 1 &&
    token.meanings.length > 0 &&
    /\p{Script=Han}/u.test(token.text) &&
    token.meanings.every((meaning) => meaning.type === 'word' && meaning.word === token.text)
  );
}

function asOneToken(run: readonly Token[]): Token {
  const [first] = run;
  const last = run.at(-1);
  return {
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    text: run.map(({ text }) => text).join(''),
    meanings: [],
  };
}

const NO_WORDS: ReadonlyMap<number, Edge> = new Map();

function edgesAt(
  text: string,
  at: number,
  lexicon: Lexicon,
  fixed: ReadonlyMap<number, readonly Edge[]>,
): Edge[] {
  if (text.charAt(at) === ' ') return [{ end: at + 1, cost: 0, meanings: [] }];
  const edges: Edge[] = [];
  for (const { end, meanings } of lexicon.trie.matchesAt(text, at)) {
    if (splitsWord(text, at, end) || isOfAverage(text, at) || isOfLimit(text, at)) continue;
    const perCharacter = COST.perCharacter + (meanings.some(isZone) ? COST.zone : 0);
    const standsAlone = end === at + 1 && '的了'.includes(text.charAt(at));
    const cost = COST.known - perCharacter * (end - at) - (standsAlone ? COST.particle : 0);
    edges.push({ end, cost, meanings });
  }
  for (const edge of fixed.get(at) ?? []) edges.push(edge);
  edges.push(unknownEdge(text, at));
  return edges;
}

/** 平均每个村 asks for the average of something, not for what 每个村 has; so does 摊到每个村. */
function isOfAverage(text: string, at: number): boolean {
  return text.charAt(at) === '每' && /(?:平均|[摊合均]到?)$/.test(text.slice(0, at));
}

/** 至少多少 asks for the least, not for what lies between (少多少). */
function isOfLimit(text: string, at: number): boolean {
  return /[至不]$/.test(text.slice(0, at)) && /^[少多](?:多少|几)/.test(text.slice(at, at + 3));
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

function unknownEdge(text: string, at: number): Edge {
  const latin = isLatin(text.charCodeAt(at))
    ? /^[a-z][a-z'.+&-]*/.exec(text.slice(at, at + 40))
    : null;
  if (latin) return { end: at + latin[0].length, cost: COST.unknownLatin, meanings: [] };
  const wide = (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return { end: at + wide, cost: COST.unknownCharacter, meanings: [] };
}

/** Words of two or more Chinese characters that start at a place, by the dictionary of the runtime. */
function dictionaryWords(text: string): Map<number, Edge> {
  const words = new Map<number, Edge>();
  for (const { segment: word, index, isWordLike } of chineseWords.segment(text)) {
    if (isWordLike === true && word.length > 1 && /^\p{Script=Han}+$/u.test(word))
      words.set(index, {
        end: index + word.length,
        cost: COST.unknownWord + (word.length - 2) * 3,
        meanings: [],
      });
  }
  return words;
}

function byStart(edges: readonly StartedEdge[]): ReadonlyMap<number, readonly Edge[]> {
  const groups = new Map<number, Edge[]>();
  for (const edge of edges) groups.set(edge.start, [...(groups.get(edge.start) ?? []), edge]);
  return groups;
}

interface StartedEdge extends Edge {
  readonly start: number;
}

function timeEdges(text: string, today: string): StartedEdge[] {
  const periods = findAskedPeriods(text, today).map(
    ({ start, end, period, relative }): StartedEdge => ({
      start,
      end,
      cost: COST.period,
      meanings: [{ type: 'period', period, relative }],
    }),
  );
  const thresholds = findThresholds(text).map(({ start, end, threshold }): StartedEdge => ({
    start,
    end,
    cost: COST.threshold,
    meanings: [{ type: 'threshold', threshold }],
  }));
  return [...periods, ...thresholds, ...rankLimitEdges(text)];
}

/** 前30强, 前三; not 前30年, which is a time. */
function rankLimitEdges(text: string): StartedEdge[] {
  const mentions = text.matchAll(/前(\d+|[一二三四五六七八九十百]+)(?:名|位|强)?(?![\d年天个月])/g);
  return [...mentions].flatMap((found): StartedEdge[] => {
    const within = findNumbers(found[1] ?? '')[0]?.value;
    if (within === undefined) return [];
    const end = found.index + found[0].length;
    const meanings = [{ type: 'rank-limit', within } as const];
    return [{ start: found.index, end, cost: COST.threshold, meanings }];
  });
}

/** Units that make one piece with their number. Not 年, which may be a year, nor 期 and the like, which name a part. */
const UNIT_AFTER =
  /^(?:个?[十百千]?[万亿]|[十百千]亿)?(?:平方公里|平方米|美元|元|%|个月|个|家|件|台|辆|项|条|张|起|场|户|所|人|名|位|次|亩|倍|支|天|小时|分钟|吨)?/;
/** Of money only: what else is counted in English is a word of its own (1.2 million vehicles). */
const ENGLISH_UNIT_AFTER = new RegExp(
  `^ ?(?<scale>(?:${ENGLISH_SCALE}) ?)?(?<unit>yuan|rmb|cny|us dollars|dollars|usd)(?![a-z])`,
);

const NEARLY = /将近$|接近$|逼近$/;

/** A number alone, and with the unit that follows it. */
function numberEdges(text: string): StartedEdge[] {
  return [...figureEdges(text), ...numberWordEdges(text)];
}

function numberWordEdges(text: string): StartedEdge[] {
  return numberWordsIn(text).map(({ start, end, value }) => ({
    start,
    end,
    cost: COST.known,
    meanings: [{ type: 'number', value, unit: null }],
  }));
}

function figureEdges(text: string): StartedEdge[] {
  return findNumbers(text).flatMap(({ start, end, value, form }): StartedEdge[] => {
    if (form === 'word') return [];
    const english = ENGLISH_UNIT_AFTER.exec(text.slice(end, end + 24));
    const unit = english?.[0] ?? UNIT_AFTER.exec(text.slice(end, end + 6))?.[0] ?? '';
    const nearly = NEARLY.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? '';
    const near = nearly === '' ? {} : ({ near: true } as const);
    const edge = (to: number, said: string | null): StartedEdge => ({
      start: start - nearly.length,
      end: to,
      cost: COST.number,
      meanings: [{ type: 'number', value, unit: said, ...near }],
    });
    const said = english
      ? [english.groups?.['scale']?.trim(), english.groups?.['unit']].filter(Boolean).join(' ')
      : unit.replace(/^个(?=[^个])/, '');
    // 零件, 零售, 社零: no count of nothing.
    if (form === 'chinese' && value === 0) return [];
    // 百亿 is a word; of 150亿 the unit goes without saying.
    const isScale = form !== 'chinese' && parseMultiplier(said) !== null;
    return parseUnit(said) || isScale
      ? [edge(end, null), edge(end + unit.length, said)]
      : [edge(end, null)];
  });
}
