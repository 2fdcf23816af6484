import type { Gap } from '../store.ts';
import { createFinder } from './likeness.ts';
import type { Wording, WordingReader } from './wording.ts';

/** Questions that are alike, and were asked in vain or answered to nobody's liking. */
export interface GapGroup {
  /** The wording used most; empty where only 👎 of unknown questions are held. */
  readonly question: string;
  /** All of them, the most used first, one for those that differ in marks only. */
  readonly wordings: readonly string[];
  /** How often, where a person who repeats a wording counts once. */
  readonly asked: number;
  readonly people: number;
  /** ISO 8601. */
  readonly first: string;
  readonly last: string;
  readonly kinds: Readonly<Partial<Record<Gap['kind'], number>>>;
  /** Why it was refused or disliked. */
  readonly reasons: readonly string[];
  /** What the refusals said was missing. */
  readonly missing: readonly string[];
  /** Facts and entries that were shown. */
  readonly ids: readonly string[];
  readonly wording: Wording;
}

/**
 * Groups gaps, which come oldest first, by likeness. Wordings are alike when they name the same owners (the
 * default one goes without saying), times, numbers and measures, and share most of their other words. Each joins the
 * group whose first wording it is most like, or begins one. What most people asked stands first, then what was asked
 * most, then the newest.
 */
export function groupGaps(gaps: readonly Gap[], read: WordingReader): readonly GapGroup[] {
  const groups: Member[][] = [];
  const find = createFinder();
  for (const gap of gaps) {
    const wording = read(gap.question, gap.at.slice(0, 10));
    const place = find(gap.question === '' ? shownOnly(wording, gap) : wording);
    (groups[place] ??= []).push({ gap, wording });
  }
  return groups.map(summed).toSorted(byWeight);
}

interface Member {
  readonly gap: Gap;
  readonly wording: Wording;
}

/** Of a question that is not known, what was shown is all there is to go by. */
function shownOnly(wording: Wording, { ids }: Gap): Wording {
  return { ...wording, form: '', subject: `shown ${ids.join(' ')}`, features: new Set() };
}

function summed(members: readonly Member[]): GapGroup {
  const gaps = members.map(({ gap }) => gap);
  const askings = firsts(members, ({ gap, wording }) => `${gap.person}\n${wording.form}`);
  const wordings = byUse(askings.map(({ wording }) => wording));
  const dates = gaps.map(({ at }) => at).toSorted();
  const [wording] = wordings;
  if (!wording) throw new Error('a group of no gaps');
  return {
    question: wording.text,
    wordings: wordings.flatMap(({ text }) => (text === '' ? [] : [text])),
    asked: askings.length,
    people: new Set(gaps.map(({ person }) => person)).size,
    first: dates[0] ?? '',
    last: dates.at(-1) ?? '',
    kinds: counted(gaps.map(({ kind }) => kind)),
    reasons: distinct(gaps.map(({ reason }) => reason)),
    missing: distinct(gaps.map(({ missing }) => missing)),
    ids: distinct(gaps.flatMap(({ ids }) => ids)),
    wording,
  };
}

/** One of each form, the most used first. */
function byUse(wordings: readonly Wording[]): Wording[] {
  const uses = new Map<string, number>();
  for (const { form } of wordings) uses.set(form, (uses.get(form) ?? 0) + 1);
  return firsts(wordings, ({ form }) => form).toSorted(
    (a, b) => (uses.get(b.form) ?? 0) - (uses.get(a.form) ?? 0),
  );
}

/** The first item of each key. */
function firsts<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    return !seen.has(key) && seen.add(key);
  });
}

function counted(kinds: readonly Gap['kind'][]): GapGroup['kinds'] {
  const counts: Partial<Record<Gap['kind'], number>> = {};
  for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function distinct(values: readonly (string | null)[]): string[] {
  return [...new Set(values.flatMap((value) => value || []))];
}

function byWeight(a: GapGroup, b: GapGroup): number {
  const newer = a.last < b.last ? 1 : a.last > b.last ? -1 : 0;
  return b.people - a.people || b.asked - a.asked || newer;
}
