import { pinyin } from 'pinyin-pro';
import { counters } from '../text/units.ts';
import type { Lexicon } from './lexicon.ts';

/** A name or word of Chinese characters with its syllables, without tones. */
export interface Sounding {
  readonly surface: string;
  readonly syllables: readonly string[];
}

/** How the words of a lexicon sound. They are read anew each time, which takes a while, and kept by nobody. */
export interface Sounds {
  /** Words of the language that say nothing about the subject. */
  readonly common: () => readonly Sounding[];
  /** Names and content words. */
  readonly names: () => readonly Sounding[];
}

/** Both lists, to be kept or sent: each word with its syllables after it, all apart by spaces. */
export interface WrittenSounds {
  readonly common: readonly string[];
  readonly names: readonly string[];
}

export function writeSounds({ common, names }: Sounds): WrittenSounds {
  return { common: common().map(written), names: names().map(written) };
}

export function readSounds({ common, names }: WrittenSounds): Sounds {
  return { common: () => soundings(common), names: () => soundings(names) };
}

function written({ surface, syllables }: Sounding): string {
  return [surface, ...syllables].join(' ');
}

function soundings(lines: readonly string[]): Sounding[] {
  // There are few syllables, and whoever keeps them is to keep each once.
  const once = new Map<string, string>();
  const kept = (syllable: string): string => {
    const known = once.get(syllable) ?? syllable;
    once.set(syllable, known);
    return known;
  };
  return lines.map((line) => {
    const [surface = '', ...syllables] = line.split(' ');
    return { surface, syllables: syllables.map(kept) };
  });
}

/** What asks how many there are, for which a word may be typed: 有机家. */
const ASKING = counters().map((unit) => `有几${unit}`);

export function createSounds(lexicon: Lexicon): Sounds {
  return {
    common: () => soundingOf(lexicon.commonWords()),
    names: () => soundingOf([...lexicon.surfaces(), ...ASKING]),
  };
}

function soundingOf(surfaces: readonly string[]): Sounding[] {
  return surfaces
    .filter((surface) => /^\p{Script=Han}+$/u.test(surface))
    .flatMap((surface) =>
      waysToRead(surface, syllablesOf(surface)).map((syllables) => ({ surface, syllables })),
    );
}

/** Characters that are read in several ways, of which a word by itself does not tell the right one: 乡长, 于都. */
const READ_BOTH_WAYS: ReadonlyMap<string, readonly string[]> = new Map(
  '长 zhang chang,都 du dou,陂 pi bei po,谁 shui shei'
    .split(',')
    .map((line) => line.split(' '))
    .map(([char = '', ...sounds]) => [char, sounds]),
);

/** The syllables of a surface, and those with one such character read the other way. */
export function waysToRead(surface: string, syllables: readonly string[]): (readonly string[])[] {
  const others = Array.from(surface).flatMap((char, at) =>
    (READ_BOTH_WAYS.get(char) ?? [])
      .filter((sound) => sound !== syllables[at])
      .map((sound) => syllables.with(at, sound)),
  );
  return [syllables, ...others];
}

/** One syllable a character, as the characters are read together; ü is v. */
export function syllablesOf(text: string): readonly string[] {
  const each = Array.from(text, readingsOf);
  // Only characters with several readings depend on those around them; a look at all of them takes long.
  return each.every(({ length }) => length === 1)
    ? each.flat()
    : pinyin(text, { toneType: 'none', type: 'array', v: true });
}

const readings = new Map<string, readonly string[]>();

/** Every way to read one character. */
export function readingsOf(char: string): readonly string[] {
  const known = readings.get(char);
  if (known) return known;
  const made = pinyin(char, { toneType: 'none', type: 'array', v: true, multiple: true });
  readings.set(char, made);
  return made;
}
