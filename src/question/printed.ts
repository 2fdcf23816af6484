import type { Passage } from '../knowledge/model.ts';
import { matchForm } from '../text/normalize.ts';

/** Sentences in match form, and in which of them each pair of neighbouring characters stands. */
interface PrintIndex {
  readonly forms: readonly string[];
  readonly byPair: ReadonlyMap<number, readonly number[]>;
}

/** Finds whether a stretch of two characters or more stands in any sentence. The index is made when first asked. */
export function createPrinted(sentences: readonly Passage[]): (text: string) => boolean {
  let index: PrintIndex | null = null;
  return (text) => {
    index ??= indexPrint(sentences);
    const { forms, byPair } = index;
    return rarest(text, byPair).some((at) => standsIn(text, forms[at] ?? ''));
  };
}

const chineseWords = new Intl.Segmenter('zh', { granularity: 'word' });

/** Two characters stand in a sentence as words of it, not as the end of one and the beginning of the next (方向|目前). */
function standsIn(text: string, form: string): boolean {
  const first = form.indexOf(text);
  if (first < 0 || !/^\p{Script=Han}{2}$/u.test(text)) return first >= 0;
  const ends = new Set([...chineseWords.segment(form)].map(({ index }) => index));
  for (let at = first; at >= 0; at = form.indexOf(text, at + 1))
    if (ends.has(at) || ends.has(at + 2) || !ends.has(at + 1)) return true;
  return false;
}

const NONE: readonly number[] = [];

/** Of the pairs of a text the one that stands in the fewest sentences, by these. */
function rarest(text: string, byPair: PrintIndex['byPair']): readonly number[] {
  let least: readonly number[] | null = null;
  for (let at = 1; at < text.length; at += 1) {
    const found = byPair.get(pairBefore(text, at)) ?? NONE;
    if (least === null || found.length < least.length) least = found;
  }
  return least ?? NONE;
}

function indexPrint(sentences: readonly Passage[]): PrintIndex {
  const forms = [...new Set(sentences.map(({ text }) => matchForm(text)))];
  const byPair = new Map<number, number[]>();
  forms.forEach((form, order) => {
    for (let at = 1; at < form.length; at += 1) {
      const pair = pairBefore(form, at);
      const found = byPair.get(pair);
      if (!found) byPair.set(pair, [order]);
      else if (found.at(-1) !== order) found.push(order);
    }
  });
  // A list that grew has room for more; these grow no further.
  for (const [pair, found] of byPair) byPair.set(pair, found.slice());
  return { forms, byPair };
}

/** Two neighbouring characters as one small integer, which is a lighter key than a string. */
function pairBefore(text: string, at: number): number {
  return (text.charCodeAt(at - 1) << 16) | text.charCodeAt(at);
}
