import type { Passage, Sentence } from '../knowledge/model.ts';
import type { Lexicon } from '../question/lexicon.ts';
import { segment } from '../question/segment.ts';
import type { Token } from '../question/token.ts';

/** A sentence as it is searched: its words, cut as those of a question are. */
export interface ReadSentence {
  readonly sentence: Sentence;
  readonly form: string;
  /** Cut when first asked for. */
  readonly tokens: () => readonly Token[];
}

/** One sentence, or two that follow each other. `main` says the rarest word; `lead` runs on into it. */
export interface Stretch {
  readonly sentences: readonly ReadSentence[];
  readonly main: ReadSentence;
  readonly lead: ReadSentence | null;
}

/** Times of a sentence count from the year that its article covers. */
export function readSentence(sentence: Sentence, form: string, lexicon: Lexicon): ReadSentence {
  const { covers, published } = sentence.article;
  const year = (covers.type === 'undated' ? published : covers.span.last).slice(0, 4);
  let tokens: readonly Token[] | null = null;
  return { sentence, form, tokens: () => (tokens ??= segment(form, lexicon, `${year}-12-31`)) };
}

export interface Around {
  readonly single: readonly Stretch[];
  readonly pairs: readonly Stretch[];
}

/** 某某介绍道: who says the sentence before. */
const SPEECH_TAG = /^[^|]{0,40}(?:说|表示|介绍|介绍道|指出|坦言)\|?$/;

/** The sentence at a place by itself, and with each neighbour in the same text. A speaker comes with what is said. */
export function stretchesAt(at: number, readAt: (at: number) => ReadSentence | null): Around {
  const main = readAt(at);
  if (!main) return { single: [], pairs: [] };
  const lead = main.sentence.follows ? readAt(at - 1) : null;
  const next = readAt(at + 1);
  const pairs: Stretch[] = [];
  if (lead) pairs.push({ sentences: [lead, main], main, lead });
  if (next?.sentence.follows) pairs.push({ sentences: [main, next], main, lead });
  const isTag = lead !== null && SPEECH_TAG.test(main.form);
  return { single: isTag ? [] : [{ sentences: [main], main, lead }], pairs };
}

/** Without stretches that share a sentence with a better one, or print the same. */
export function unlike(stretches: readonly Stretch[]): Stretch[] {
  const shown = new Set<string>();
  return stretches.filter(({ sentences }) => {
    const isNew = !sentences.some(({ form }) => shown.has(form));
    for (const { form } of sentences) shown.add(form);
    return isNew;
  });
}

/** A stretch to be quoted, with the first of `surfaces` that stands in it marked. */
export function quoted({ sentences, main }: Stretch, surfaces: readonly string[]): Passage {
  const all = sentences.map(({ sentence }) => sentence);
  const text = all.map((sentence) => sentence.text).join('');
  return {
    article: main.sentence.article,
    lines: [all[0]?.lines[0] ?? 0, all.at(-1)?.lines[1] ?? 0],
    text,
    mark: markOf(text, surfaces),
  };
}

/** All of the text where a surface is printed in another way. */
function markOf(text: string, surfaces: readonly string[]): [number, number] {
  const lower = text.toLowerCase();
  const surface = surfaces.find((each) => lower.length === text.length && lower.includes(each));
  if (surface === undefined) return [0, text.length];
  const start = lower.indexOf(surface);
  return [start, start + surface.length];
}
