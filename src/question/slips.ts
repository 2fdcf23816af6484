import type { Correction, Hearing } from './homophones.ts';
import { withCharacter } from './missing-characters.ts';
import { segment } from './segment.ts';
import type { Token } from './token.ts';
import { lookAlikes } from './vocabulary/look-alikes.ts';

/** How far a slip may reach into the characters beside the unknown ones. */
const REACH = 4;
/** Names of fewer characters are not put together from two swapped ones. */
const SHORTEST_SWAPPED = 4;

interface Read {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly corrections: readonly Correction[];
}

/**
 * Reads unknown stretches as slips of the pen: a character for one of its shape (集休), one typed twice, two that
 * changed places, or two words by their sound. Only where one reading alone leaves nothing unknown there.
 */
export function withoutSlips(heard: Read, hearing: Hearing): Read {
  return heard.tokens
    .filter((token) => isDoubtful(token, hearing))
    .reduce((read, token) => mended(read, token, hearing) ?? read, heard);
}

function isDoubtful({ text, meanings }: Token, { isPrinted }: Hearing): boolean {
  return (
    meanings.length === 0 &&
    /^\p{Script=Han}{1,8}$/u.test(text) &&
    !(text.length > 1 && isPrinted(text))
  );
}

const chineseWords = new Intl.Segmenter('zh', { granularity: 'word' });

function isWord(text: string): boolean {
  return [...chineseWords.segment(text)].length === 1;
}

function mended(read: Read, unknown: Token, hearing: Hearing): Read | null {
  const at = read.text.indexOf(unknown.text);
  if (at < 0) return null;
  const token = { ...unknown, start: at, end: at + unknown.text.length };
  // A word of the language is no slip; it may be a piece of a name that lacks a character.
  const proposals =
    unknown.text.length > 1 && isWord(unknown.text)
      ? completions(read, token, hearing)
      : [
          ...replacements(read.text, token, hearing),
          ...heardInTwo(token, hearing),
          ...completions(read, token, hearing),
        ];
  const before = unknownLength(read.tokens);
  const fitting = proposals.flatMap(({ start, said, meant }): Read[] => {
    const text = read.text.slice(0, start) + meant + read.text.slice(start + said.length);
    const tokens = segment(text, hearing.lexicon, hearing.today);
    if (unknownLength(tokens) > before - unknown.text.length) return [];
    return [{ text, tokens, corrections: [...read.corrections, { said, meant }] }];
  });
  const texts = new Set(fitting.map(({ text }) => text));
  return texts.size === 1 ? (fitting[0] ?? null) : null;
}

interface Proposal extends Correction {
  readonly start: number;
}

/** Names in a window around the unknown stretch, with one slip taken back. */
function replacements(text: string, { start, end }: Token, { lexicon }: Hearing): Proposal[] {
  const found: Proposal[] = [];
  for (let from = Math.max(0, start - REACH); from <= start; from += 1)
    for (let to = Math.min(text.length, end + REACH); to > start; to -= 1) {
      const said = text.slice(from, to);
      if (!/^\p{Script=Han}{2,}$/u.test(said)) continue;
      for (const meant of mendings(said))
        if (lexicon.trie.has(meant)) found.push({ said, meant, start: from });
    }
  return found;
}

function mendings(said: string): string[] {
  const chars = Array.from(said);
  const put = (at: number, length: number, by: string): string =>
    chars.slice(0, at).join('') + by + chars.slice(at + length).join('');
  return chars.flatMap((char, at) => {
    const next = chars[at + 1];
    const alike = lookAlikes(char).map((other) => put(at, 1, other));
    const once = char === next ? [put(at, 1, '')] : [];
    const swapped =
      next !== undefined && next !== char && chars.length >= SHORTEST_SWAPPED
        ? [put(at, 2, next + char)]
        : [];
    return [...alike, ...once, ...swapped];
  });
}

/** Names around the unknown stretch that lack a character: 产能利率. They begin and end where words do. */
function completions(
  { text, tokens }: Read,
  { start, end }: Token,
  { lexicon }: Hearing,
): Proposal[] {
  const begins = tokens
    .map((token) => token.start)
    .filter((at) => at <= start && at >= start - REACH);
  const ends = tokens.map((token) => token.end).filter((at) => at >= end && at <= end + REACH);
  return begins.flatMap((from) =>
    ends.flatMap((to) => {
      const said = text.slice(from, to);
      return withCharacter(said, lexicon).map((meant) => ({ said, meant, start: from }));
    }),
  );
}

/** The unknown stretch as two words, one of them or both by their sound: 专力授劝, 项木数. */
function heardInTwo({ text, start }: Token, { homophones, lexicon }: Hearing): Proposal[] {
  const meantBy = (piece: string): string | null =>
    lexicon.trie.has(piece) ? piece : piece.length > 1 ? homophones(piece) : null;
  const cuts = Array.from({ length: text.length - 1 }, (_, index) => index + 1);
  return cuts.flatMap((cut) => {
    const [first, second] = [meantBy(text.slice(0, cut)), meantBy(text.slice(cut))];
    return first === null || second === null ? [] : [{ said: text, meant: first + second, start }];
  });
}

function unknownLength(tokens: readonly Token[]): number {
  return tokens.reduce(
    (sum, { meanings, text }) => sum + (meanings.length === 0 ? text.length : 0),
    0,
  );
}
