import { counters } from '../../text/units.ts';
import type { Token } from '../token.ts';
import {
  FUNCTION_CHARACTERS,
  LOCALIZERS,
  VERB_ENDINGS,
} from '../vocabulary/function-characters.ts';

/**
 * Makes one unknown token of an unknown character and the single characters around it: 于+都+县, 华+为. Characters of
 * the grammar stay what they are: 屋|里|坐|的.
 */
export function joinUnknown(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const run = runFrom(tokens, at);
    const unknown = run.length > 1 && run.some(({ meanings }) => meanings.length === 0);
    joined.push(...(unknown ? [asOneToken(run)] : run));
    at += run.length;
  }
  return joined;
}

/** The single characters from a place on that may be one name; the token itself where it is none of them. */
function runFrom(tokens: readonly Token[], from: number): readonly Token[] {
  if (isLocalizer(tokens[from], tokens[from - 1])) return tokens.slice(from, from + 1);
  let end = from;
  while (
    (isPiece(tokens[end]) || isShortWord(tokens[end])) &&
    (end === from ||
      (tokens[end - 1]?.end === tokens[end]?.start && !isLocalizer(tokens[end], tokens[end - 1])))
  )
    end += 1;
  while (end - from > 1 && isVerbEnding(tokens[end - 1])) end -= 1;
  return tokens.slice(from, Math.max(end, from + 1));
}

/** 里 of 屋里坐的: it stands behind a noun that is known. */
function isLocalizer(token: Token | undefined, before: Token | undefined): boolean {
  return token !== undefined && LOCALIZERS.has(token.text) && names(before, token);
}

function isVerbEnding(token: Token | undefined): boolean {
  return token !== undefined && VERB_ENDINGS.has(token.text) && token.meanings.length > 0;
}

/** Nouns and counters of one character, which say nothing alone but are pieces of words that do. */
const NOUN_PIECES: ReadonlySet<string> = new Set([
  ...counters().filter((counter) => counter.length === 1),
  ...Array.from('名种类样年月日号会地'),
]);

/** Makes one unknown token of two nouns that say nothing alone and stand after a word: 批+次, 年+会. */
export function joinNouns(tokens: readonly Token[]): readonly Token[] {
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
  if (token?.text.length !== 1 || FUNCTION_CHARACTERS.has(token.text)) return false;
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
