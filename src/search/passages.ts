import type { Knowledge, Passage, Sentence } from '../knowledge/model.ts';
import type { Lexicon } from '../question/lexicon.ts';
import { findNumbers } from '../text/numbers.ts';
import { indexSentences, type SentenceIndex } from './sentence-index.ts';
import { standsIn } from './stands.ts';
import {
  quoted,
  readSentence,
  stretchesAt,
  unlike,
  type ReadSentence,
  type Stretch,
} from './stretches.ts';

/** What a passage must say. */
export type Wanted =
  | {
      readonly type: 'word';
      /** Any of these says it; in match form. */
      readonly surfaces: readonly string[];
      /** A word of the subject, which tells a passage apart when it is rare. 增长 is none. */
      readonly telling: boolean;
      /** A name, which the neighbouring sentence may say in place of this one. */
      readonly named: boolean;
    }
  | { readonly type: 'number'; readonly value: number };

/** A word that may tell a passage apart. */
export function isTelling(wanted: Wanted): wanted is Extract<Wanted, { type: 'word' }> {
  return wanted.type === 'word' && wanted.telling;
}

export interface FoundPassage {
  readonly passage: Passage;
  readonly sentences: readonly Sentence[];
}

/** The passages that plainly speak of what is wanted and fit, best first; mostly none, never more than `MOST_SHOWN`. */
export type PassageSearch = (
  wanted: readonly Wanted[],
  fits: (stretch: Stretch) => boolean,
) => readonly FoundPassage[];

const MOST_SHOWN = 2;
/** A word is rare when it stands in at most this share of all sentences, or in so few. */
const RARE_SHARE = 0.02;
const RARE_COUNT = 3;
/** From so many wanted words on, one common word may be missing. */
const LONG = 6;
/** Characters that a passage must print beyond the words asked for; the line under a picture tells nothing. */
const LEAST_NEW = 8;

/** The index is made when the first passage is looked for, and a sentence is cut into words when it is a candidate. */
export function createPassageSearch({ sentences }: Knowledge, lexicon: Lexicon): PassageSearch {
  let made: SentenceIndex | null = null;
  const read = new Map<number, ReadSentence>();
  const readAt = (at: number, { form }: SentenceIndex): ReadSentence | null => {
    const sentence = sentences[at];
    if (!sentence) return null;
    const known = read.get(at) ?? readSentence(sentence, form(at), lexicon);
    read.set(at, known);
    return known;
  };
  return (wanted, fits) => {
    const index = (made ??= indexSentences(sentences));
    const plan = planFor(wanted, index, Math.max(RARE_COUNT, sentences.length * RARE_SHARE));
    if (!plan) return [];
    const tells = (stretch: Stretch): boolean =>
      isTold(stretch, wanted, plan.mayLack) && fits(stretch);
    const around = plan.places.map((at) => stretchesAt(at, (place) => readAt(place, index)));
    const alone = around.flatMap(({ single }) => single.filter(tells));
    const found = alone.length > 0 ? alone : around.flatMap(({ pairs }) => pairs.filter(tells));
    return unlike(found)
      .slice(0, MOST_SHOWN)
      .map((stretch) => ({
        passage: quoted(stretch, plan.rarest),
        sentences: stretch.sentences.map(({ sentence }) => sentence),
      }));
  };
}

interface Plan {
  readonly rarest: readonly string[];
  /** Where the rarest word stands, best first. */
  readonly places: readonly number[];
  /** Common words, of which a long question may say one in vain. */
  readonly mayLack: ReadonlySet<Wanted>;
}

/** Null when nothing rare is wanted, or a wanted word stands nowhere. */
function planFor(wanted: readonly Wanted[], index: SentenceIndex, rareMost: number): Plan | null {
  const words = wanted.filter(isTelling).map((word) => ({
    word,
    places: [...new Set(shortest(word.surfaces.filter(isLong)).flatMap(index.holding))],
  }));
  const searched = words.filter(({ word }) => word.surfaces.some(isLong));
  if (searched.some(({ places }) => places.length === 0)) return null;
  // Of words as rare as each other the last leads: 挑战 of 面临哪些挑战.
  const [first] = searched
    .filter(({ places }) => places.length <= rareMost)
    .toReversed()
    .toSorted((a, b) => a.places.length - b.places.length);
  if (!first) return null;
  const common = searched.filter(({ places }) => places.length > rareMost);
  return {
    rarest: first.word.surfaces,
    places: first.places,
    mayLack: new Set(wanted.length < LONG ? [] : common.map(({ word }) => word)),
  };
}

/** What holds a longer surface holds the shorter one in it as well. */
function shortest(surfaces: readonly string[]): string[] {
  return surfaces.filter((each) => !surfaces.some((part) => part !== each && each.includes(part)));
}

/** A single character is in no index, and tells nothing apart. */
function isLong(surface: string): boolean {
  return surface.length > 1;
}

/** True when the stretch says every wanted word, and something beyond them. */
function isTold(
  stretch: Stretch,
  wanted: readonly Wanted[],
  mayLack: ReadonlySet<Wanted>,
): boolean {
  const tells = (says: Says): boolean => {
    const lacking = wanted.filter((each) => !isSaid(each, stretch, says));
    return lacking.length < 2 && lacking.every((each) => mayLack.has(each));
  };
  const asked = wanted.reduce((sum, each) => sum + lengthOf(each), 0);
  const printed = stretch.sentences.reduce((sum, { form }) => sum + form.length, 0);
  // Few sentences hold all words, so that few are cut into words to see whether they stand by themselves.
  return printed - asked >= LEAST_NEW && tells(holds) && tells(standsIn);
}

type Says = (surface: string, sentence: ReadSentence) => boolean;

function holds(surface: string, { form }: ReadSentence): boolean {
  return form.includes(surface);
}

/** A neighbouring sentence only helps out with names. */
function isSaid(wanted: Wanted, { sentences, main }: Stretch, says: Says): boolean {
  if (wanted.type === 'number')
    return findNumbers(main.form).some(({ value }) => value === wanted.value);
  return (wanted.named ? sentences : [main]).some((sentence) =>
    wanted.surfaces.some((surface) => says(surface, sentence)),
  );
}

function lengthOf(wanted: Wanted): number {
  return wanted.type === 'number' ? 0 : (wanted.surfaces[0]?.length ?? 0);
}
