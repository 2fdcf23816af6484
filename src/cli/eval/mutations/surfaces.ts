import type { Entity, Indicator, Knowledge } from '../../../knowledge/model.ts';
import { findNumbers } from '../../../text/numbers.ts';

/** Names as people write them, compared without case, spaces and punctuation. */

type Named = Pick<Entity | Indicator, 'name' | 'aliases'>;

const HAN = /\p{Script=Han}/u;
const plainNames = new WeakMap<Named, readonly string[]>();

export function chineseNames({ name, aliases }: Named): readonly string[] {
  return [name.zh, ...aliases].filter((surface) => HAN.test(surface));
}

export function englishNames({ name, aliases }: Named): readonly string[] {
  return [name.en, ...aliases].filter((surface) => !HAN.test(surface));
}

export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function namesOf(named: Named): readonly string[] {
  const known = plainNames.get(named);
  if (known) return known;
  const made = [named.name.zh, named.name.en, ...named.aliases].map(plain);
  plainNames.set(named, made);
  return made;
}

export function hasName(named: Named, surface: string): boolean {
  return namesOf(named).includes(plain(surface));
}

/** Whether a name holds the surface, so that it says all that the surface says. */
export function nameHolds(named: Named, surface: string): boolean {
  const wanted = plain(surface);
  return namesOf(named).some((name) => name.includes(wanted));
}

/** Whether a name says the limit of a tag in other words: 产值十亿的船队 are those of 产值>10亿元. */
export function namesLimit({ name, aliases }: Named, tag: string): boolean {
  const [, limit] = /[<>]=?(.*)$/.exec(tag) ?? [];
  if (limit === undefined) return false;
  const [wanted] = scaledNumbers(limit);
  return [name.zh, ...aliases].some((surface) => scaledNumbers(surface).includes(wanted ?? ''));
}

/** Numbers with the character that follows them: 十亿 and 10亿元 are both 10亿. */
function scaledNumbers(text: string): string[] {
  return findNumbers(text).map(({ value, end }) => `${value}${text.charAt(end)}`);
}

/** Whether the sentences that may be quoted say it anywhere. */
export function isTold({ sentences }: Knowledge, surface: string): boolean {
  const wanted = plain(surface);
  return sentences.some(({ text }) => plain(text).includes(wanted));
}

/** Whether a text holds one of the names. */
export function namesHeldBy(named: Named, text: string): boolean {
  const whole = plain(text);
  return namesOf(named).some((name) => name.length > 1 && whole.includes(name));
}
