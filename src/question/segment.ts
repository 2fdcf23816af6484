import { findNumbers } from '../text/numbers.ts';
import { ENGLISH_SCALE, parseUnit } from '../text/units.ts';
import { findAskedPeriods, type AskedPeriod } from '../text/asked-periods.ts';
import type { Lexicon, Meaning } from './lexicon.ts';
import { findThresholds, type Threshold } from './thresholds.ts';

/** What a stretch of the question means: a surface of the lexicon, a time, a limit, a number; nothing when unknown. */
export type TokenMeaning =
  | Meaning
  | { readonly type: 'period'; readonly period: AskedPeriod; readonly relative: string | null }
  | { readonly type: 'threshold'; readonly threshold: Threshold }
  | { readonly type: 'number'; readonly value: number; readonly unit: string | null }
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
  perCharacter: 0.3,
  unknownWord: 20.5,
  unknownCharacter: 22,
  unknownLatin: 24,
};

const chineseWords = new Intl.Segmenter('zh', { granularity: 'word' });

/** Cuts a text in match form into tokens that cover it, by the cheapest path. */
export function segment(text: string, lexicon: Lexicon, today: string): Token[] {
  return segmentWith(text, lexicon, [...timeEdges(text, today), ...numberEdges(text)]);
}

/** As `segment`, for a name: names may hold numbers, but no times and no limits. */
export function segmentName(text: string, lexicon: Lexicon): Token[] {
  return segmentWith(text, lexicon, numberEdges(text));
}

function segmentWith(text: string, lexicon: Lexicon, found: readonly StartedEdge[]): Token[] {
  const sources = { lexicon, fixed: byStart(found), words: NO_WORDS };
  const tokens = cheapestPath(text, sources);
  // The dictionary is asked only where the lexicon leaves something open.
  if (tokens.every(({ meanings }) => meanings.length > 0)) return tokens;
  return joinUnknown(cheapestPath(text, { ...sources, words: dictionaryWords(text) }));
}

function cheapestPath(text: string, sources: Sources): Token[] {
  const best: number[] = [0];
  const back: { start: number; meanings: readonly TokenMeaning[] }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const cost = best[at];
    if (cost === undefined) continue;
    visitEdges(text, at, sources, (end, price, meanings) => {
      const total = cost + price;
      if (total >= (best[end] ?? Infinity)) return;
      best[end] = total;
      back[end] = { start: at, meanings };
    });
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
const PARTICLES = new Set('的了吗呢吧啊呀嘛么啦哦哈呗着是和与及几个多少在有');

/** Makes one unknown token of an unknown character and the single characters around it: 于+都+县, 华+为. */
function joinUnknown(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    let end = at;
    while (isPiece(tokens[end]) && (end === at || tokens[end - 1]?.end === tokens[end]?.start))
      end += 1;
    const run = tokens.slice(at, Math.max(end, at + 1));
    const unknown = run.length > 1 && run.some(({ meanings }) => meanings.length === 0);
    joined.push(...(unknown ? [asOneToken(run)] : run));
    at += run.length;
  }
  return joined;
}

/** Meanings of single characters that say little enough to be a piece of a name. */
const SMALL: ReadonlySet<string> = new Set(['light', 'follow-up', 'increment', 'operation']);

function isPiece(token: Token | undefined): boolean {
  if (token?.text.length !== 1 || PARTICLES.has(token.text)) return false;
  if (token.meanings.length === 0) return /\p{Script=Han}/u.test(token.text);
  return token.meanings.every(({ type }) => SMALL.has(type));
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

const NO_WORDS: ReadonlyMap<number, number> = new Map();

interface Sources {
  readonly lexicon: Lexicon;
  readonly fixed: ReadonlyMap<number, readonly Edge[]>;
  readonly words: ReadonlyMap<number, number>;
}

type VisitEdge = (end: number, cost: number, meanings: readonly TokenMeaning[]) => void;

/** Every token that may start at `at`. */
function visitEdges(
  text: string,
  at: number,
  { lexicon, fixed, words }: Sources,
  visit: VisitEdge,
): void {
  if (text.charAt(at) === ' ') return visit(at + 1, 0, NOTHING);
  if (!joins(text, at))
    lexicon.trie.visitAt(text, at, (end, meanings) => {
      if (!joins(text, end)) visit(end, COST.known - COST.perCharacter * (end - at), meanings);
    });
  for (const { end, cost, meanings } of fixed.get(at) ?? NO_EDGES) visit(end, cost, meanings);
  visitUnknown(text, at, visit);
  const end = words.get(at);
  if (end !== undefined) visit(end, COST.unknownWord + (end - at - 2) * 3, NOTHING);
}

const NOTHING: readonly TokenMeaning[] = [];
const NO_EDGES: readonly Edge[] = [];

/** Whether the place lies inside a Latin word or a number, which are one piece: no token starts or ends there. */
function joins(text: string, at: number): boolean {
  const left = text.charCodeAt(at - 1);
  const right = text.charCodeAt(at);
  if (isLatin(left)) return isLatin(right);
  return isDigit(left) ? isDigit(right) || right === POINT : left === POINT && isDigit(right);
}

const POINT = '.'.charCodeAt(0);

function isLatin(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

const LATIN_WORD = /[a-z][a-z'.+&-]*/y;

function visitUnknown(text: string, at: number, visit: VisitEdge): void {
  if (isLatin(text.charCodeAt(at))) {
    LATIN_WORD.lastIndex = at;
    const length = LATIN_WORD.exec(text)?.[0].length ?? 1;
    return visit(at + length, COST.unknownLatin, NOTHING);
  }
  const wide = (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  visit(at + wide, COST.unknownCharacter, NOTHING);
}

/** Words of two or more Chinese characters, by the dictionary of the runtime: start -> end. */
function dictionaryWords(text: string): Map<number, number> {
  const words = new Map<number, number>();
  for (const { segment: word, index, isWordLike } of chineseWords.segment(text)) {
    if (isWordLike === true && word.length > 1 && /^\p{Script=Han}+$/u.test(word))
      words.set(index, index + word.length);
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

const UNIT_AFTER =
  /^(?:[十百千]?[万亿]|[十百千]亿)?(?:平方公里|平方米|美元|元|%|个|家|件|台|辆|项|条|张|起|场|户|所|人|名|位|次|亩|倍|支)?/;
/** Of money only: what else is counted in English is a word of its own (1.2 million vehicles). */
const ENGLISH_UNIT_AFTER = new RegExp(
  `^ ?(?<scale>(?:${ENGLISH_SCALE}) ?)?(?<unit>yuan|rmb|cny|us dollars|dollars|usd)(?![a-z])`,
);

/** A number alone, and with the unit that follows it. */
function numberEdges(text: string): StartedEdge[] {
  return findNumbers(text).flatMap(({ start, end, value, form }): StartedEdge[] => {
    if (form === 'word') return [];
    const english = ENGLISH_UNIT_AFTER.exec(text.slice(end, end + 24));
    const unit = english?.[0] ?? UNIT_AFTER.exec(text.slice(end, end + 6))?.[0] ?? '';
    const edge = (to: number, said: string | null): StartedEdge => ({
      start,
      end: to,
      cost: COST.number,
      meanings: [{ type: 'number', value, unit: said }],
    });
    const said = english
      ? [english.groups?.['scale']?.trim(), english.groups?.['unit']].filter(Boolean).join(' ')
      : unit;
    return parseUnit(said) ? [edge(end, null), edge(end + unit.length, said)] : [edge(end, null)];
  });
}
