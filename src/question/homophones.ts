import { pinyin } from 'pinyin-pro';
import type { Lexicon } from './lexicon.ts';
import { segment } from './segment.ts';
import type { Token } from './token.ts';
import { readingsOf, syllablesOf, type Sounding, type Sounds } from './sounds.ts';

/** A stretch that was read as a name or word that sounds the same. */
export interface Correction {
  readonly said: string;
  readonly meant: string;
}

/** Names and words by their sound, made when the first unknown word needs it. */
export type Homophones = (text: string) => string | null;

/** Names longer than this are not looked for by their sound. */
const LONGEST = 8;
/** How far a slip may reach into the characters beside the unknown ones. */
const REACH = 4;
/** Of fewer characters a name is not found where what is left beside it is no name. */
const SHORTEST_NAME = 3;

/** Sounds of names, a syllable a step; `surfaces` where names end. The steps after one stand in a chain. */
interface Step {
  readonly syllable: string;
  after: Step | null;
  readonly beside: Step | null;
  surfaces: readonly string[];
}

/** The first steps by their syllables, of which there are many. */
type Steps = ReadonlyMap<string, Step>;

const NONE: readonly string[] = [];

export function createHomophones(sounds: Sounds): Homophones {
  let steps: Steps | null = null;
  return (text) => {
    steps ??= stepsOf(sounds.names());
    // Reading a text in full is slow, and few stretches of a question can sound like a name at all.
    if (!maySound(text, steps)) return null;
    const sounding = surfacesAt(steps, syllablesOf(text)).filter(
      (surface) => surface.length === text.length,
    );
    return sounding.includes(text) ? null : nearest(text, sounding);
  };
}

function stepsOf(names: readonly Sounding[]): Steps {
  const steps = new Map<string, Step>();
  for (const { surface, syllables } of names) {
    const [first, ...others] = syllables;
    if (surface.length < 2 || surface.length > LONGEST || first === undefined) continue;
    let step = steps.get(first) ?? { syllable: first, after: null, beside: null, surfaces: NONE };
    steps.set(first, step);
    for (const syllable of others) step = stepAfter(step, syllable) ?? addAfter(step, syllable);
    step.surfaces = [...step.surfaces, surface];
  }
  return steps;
}

function addAfter(step: Step, syllable: string): Step {
  const added = { syllable, after: null, beside: step.after, surfaces: NONE };
  step.after = added;
  return added;
}

function stepAfter(step: Step, syllable: string): Step | null {
  let next = step.after;
  while (next && next.syllable !== syllable) next = next.beside;
  return next;
}

/** Whether some reading of every character together is the sound of a name. */
function maySound(text: string, steps: Steps): boolean {
  const [first = '', ...others] = text;
  let reached = readingsOf(first).flatMap((sound) => steps.get(sound) ?? []);
  for (const char of others) {
    if (reached.length === 0) return false;
    const sounds = readingsOf(char);
    reached = reached.flatMap((step) => sounds.flatMap((sound) => stepAfter(step, sound) ?? []));
  }
  return reached.some(({ surfaces }) => surfaces.length > 0);
}

function surfacesAt(steps: Steps, [first = '', ...others]: readonly string[]): readonly string[] {
  let step = steps.get(first) ?? null;
  for (const syllable of others) step = step && stepAfter(step, syllable);
  return step?.surfaces ?? NONE;
}

/** Of names that sound alike the one with most characters of the text and, of these, with most of its tones. */
function nearest(text: string, names: readonly string[]): string | null {
  const tones = names.length > 1 ? tonesOf(text) : [];
  const likeness = (name: string): number => {
    const own = names.length > 1 ? tonesOf(name) : [];
    const same = Array.from(name).filter((char, at) => char === text[at]).length;
    return 2 * name.length * same + own.filter((tone, at) => tone === tones[at]).length;
  };
  return names.toSorted((a, b) => likeness(b) - likeness(a))[0] ?? null;
}

function tonesOf(text: string): readonly string[] {
  return pinyin(text, { pattern: 'num', type: 'array' });
}

export interface Hearing {
  readonly lexicon: Lexicon;
  readonly homophones: Homophones;
  /** Whether an article has the stretch, which is then no slip. */
  readonly isPrinted: (text: string) => boolean;
  readonly today: string;
}

/** How far around a correction the text is cut again to see whether it leaves less unknown. */
const AROUND = 30;

/**
 * Reads unknown stretches by their sound (赣洲 as 赣州), keeping a correction only where it leaves less unknown.
 * `text` is in match form.
 */
export function hearAgain(
  text: string,
  tokens: readonly Token[],
  { lexicon, homophones, isPrinted, today }: Hearing,
): {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly corrections: readonly Correction[];
} {
  let heard = text;
  const corrections: Correction[] = [];
  const doubtful = tokens.filter(
    ({ meanings, text: said }) => meanings.length === 0 && !isPrinted(said),
  );
  const unknownIn = counted((part: string) => unknownLength(segment(part, lexicon, today)));
  for (const unknown of doubtful) {
    const from = Math.max(0, unknown.start - AROUND);
    const part = heard.slice(from, unknown.end + AROUND);
    const place = { start: unknown.start - from, end: unknown.end - from };
    const whole = (start: number, end: number): boolean =>
      !tokens.some(
        (token) =>
          isCut(token, start + from, end + from) &&
          !(end - start >= SHORTEST_NAME && isStillGrammar(token, start + from, lexicon)),
      );
    const better = correctionsFor(part, place, homophones)
      .filter(({ start, said }) => whole(start, start + said.length))
      .map(({ start, said, meant }) => {
        const corrected = part.slice(0, start) + meant + part.slice(start + said.length);
        return { said, meant, corrected };
      })
      .find(({ corrected }) => unknownIn(corrected) < unknownIn(part));
    if (!better) continue;
    heard = heard.slice(0, from) + better.corrected + heard.slice(from + part.length);
    corrections.push({ said: better.said, meant: better.meant });
  }
  const changed = corrections.length > 0;
  return { text: heard, tokens: changed ? segment(heard, lexicon, today) : tokens, corrections };
}

/** 那个 of 那个数 stands alone before 数剧集. */
function isStillGrammar({ start, text }: Token, from: number, { trie }: Lexicon): boolean {
  const left = text.slice(0, Math.max(0, from - start));
  return left.length > 1 && trie.has(left);
}

/** A word of the grammar (能不能) is no piece of a misspelt name: 能买 is none in 能不能买. */
function isCut({ start, end, text, meanings }: Token, from: number, to: number): boolean {
  const isGrammar =
    text.length > 1 &&
    meanings.length > 0 &&
    meanings.every(({ type }) => type === 'light' || type === 'operation');
  const overlaps = start < to && end > from;
  return isGrammar && overlaps && !(start >= from && end <= to);
}

function counted(count: (text: string) => number): (text: string) => number {
  const counts = new Map<string, number>();
  return (text) => {
    const known = counts.get(text) ?? count(text);
    counts.set(text, known);
    return known;
  };
}

function unknownLength(tokens: readonly Token[]): number {
  return tokens.reduce(
    (sum, { meanings, text }) => sum + (meanings.length === 0 ? text.length : 0),
    0,
  );
}

/** Windows that hold an unknown stretch, a long one but for its last character (殴博上), and sound like a known surface, longest first. */
function correctionsFor(
  text: string,
  { start, end }: Pick<Token, 'start' | 'end'>,
  homophones: Homophones,
): (Correction & { readonly start: number })[] {
  const found: (Correction & { readonly start: number })[] = [];
  const last = Math.min(text.length, end + REACH);
  for (let from = Math.max(0, start - REACH); from <= start; from += 1) {
    const least = end - start >= SHORTEST_NAME ? end - 1 : end;
    for (let to = Math.min(last, from + LONGEST); to >= least; to -= 1) {
      if (to < end && to - from < SHORTEST_NAME) continue;
      const said = text.slice(from, to);
      const meant = /^\p{Script=Han}{2,}$/u.test(said) ? homophones(said) : null;
      if (meant !== null) found.push({ said, meant, start: from });
    }
  }
  return found.toSorted((a, b) => b.said.length - a.said.length);
}
