import type { Query } from '../../question/query.ts';
import { saysWhatFor } from '../../question/vocabulary/relations.ts';
import type { Wanted } from './asked-for.ts';
import type { AskedSort } from './kinds.ts';
import { tellingOf, type Teller } from '../indexes/tellers.ts';

/**
 * Chosen on 550 questions, half of them about what the articles do not tell, so that what is answered wrongly stays
 * out: lower ones let in an answer about something else for every two that are right.
 */
export const LIMITS = {
  /** The least part of the weight of a question's words that an answer must tell. */
  leastTold: 0.85,
  /** The same where a word is left that stands apart from what is asked. */
  leastToldWithRest: 0.75,
  /** How much more it must tell than anything of another subject, */
  margin: 0.1,
  /** where a word is left, */
  marginWithRest: 0.15,
  /** and where the question does not name what the entry is about. */
  marginUnnamed: 0.2,
  /** What only a sentence of the proof tells counts so much of what a name or the answer tells. */
  byProof: 0.7,
};

export interface Weighed {
  readonly teller: Teller;
  /** The part of the weight of the question's words that it tells. */
  readonly told: number;
  /** Words that it does not tell. */
  readonly left: readonly Wanted[];
}

export interface Weighing {
  /** The rarest first. */
  readonly weights: readonly { readonly wanted: Wanted; readonly weight: number }[];
  readonly all: number;
  readonly form: string;
  readonly query: Query;
  readonly sort: AskedSort;
}

/** Nothing where too much is left; what is asked of the subject must be told by a name or the answer itself. */
export function weigh(teller: Teller, { weights, all, form, query, sort }: Weighing): Weighed[] {
  const repeated = remaining(() => stretchesOf(form, teller.proof));
  const left: Wanted[] = [];
  let [told, whole] = [0, all];
  let untold = 0;
  for (const { wanted, weight } of weights) {
    const telling = tellingOf(teller, wanted.surfaces.filter(isLong)) ?? null;
    const isOwn =
      telling === 'own' ||
      repeated().some(([start, end]) => start <= wanted.start && wanted.end <= end);
    if (isOwn) told += weight;
    else if (sort === 'open' && isPortrayed(wanted, teller, query)) whole -= weight;
    else if (telling === 'proof' && !wanted.isNear) told += weight * LIMITS.byProof;
    else {
      left.push(wanted);
      untold += weight;
      if (untold > all * (1 - LIMITS.leastToldWithRest)) return [];
    }
  }
  return whole <= 0 ? [] : [{ teller, told: told / whole, left }];
}

/** A single character stands in any text. */
function isLong(surface: string): boolean {
  return surface.length > 1;
}

/** Computed when first asked for. */
function remaining<T>(compute: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => (known ??= { value: compute() }).value;
}

/** 冲着哪类企业: what something is tells what it is for, whatever words it takes. */
function isPortrayed({ text }: Wanted, { of: one, about }: Teller, { topics }: Query): boolean {
  return one.type === 'entry' && topics.some((topic) => about.includes(topic)) && saysWhatFor(text);
}

/** Fewer characters in a row stand in any two texts. */
const LEAST_REPEATED = 4;

/** Where a question repeats a text word for word. */
function stretchesOf(form: string, text: string): readonly (readonly [number, number])[] {
  const stretches: [number, number][] = [];
  for (let start = 0; start + LEAST_REPEATED <= form.length;) {
    let end = start + LEAST_REPEATED;
    if (!text.includes(form.slice(start, end))) {
      start += 1;
      continue;
    }
    while (end < form.length && text.includes(form.slice(start, end + 1))) end += 1;
    stretches.push([start, end]);
    start = end;
  }
  return stretches;
}
