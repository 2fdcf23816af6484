import type { Lexicon } from './lexicon.ts';

/** A shorter name without one of its characters is often another word. */
const SHORTEST = 5;

const byEnds = new WeakMap<Lexicon, Map<string, string[]>>();

/** Names and words that a text becomes when one character is put between its first and its last: 产能利率, 产能利用率. */
export function withCharacter(said: string, lexicon: Lexicon): readonly string[] {
  const length = said.length + 1;
  if (length < SHORTEST) return [];
  const known = byEnds.get(lexicon) ?? namesByEnds(lexicon);
  byEnds.set(lexicon, known);
  return (known.get(endsOf(said)) ?? []).filter(
    (name) => name.length === length && lacksOne(said, name),
  );
}

function namesByEnds(lexicon: Lexicon): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const surface of lexicon.surfaces()) {
    if (surface.length < SHORTEST || !/^\p{Script=Han}+$/u.test(surface)) continue;
    const ends = endsOf(surface);
    const alike = names.get(ends);
    if (alike) alike.push(surface);
    else names.set(ends, [surface]);
  }
  return names;
}

function endsOf(text: string): string {
  return text.charAt(0) + text.charAt(text.length - 1);
}

function lacksOne(said: string, name: string): boolean {
  let at = 0;
  while (at < said.length && said[at] === name[at]) at += 1;
  return said.slice(at) === name.slice(at + 1);
}
