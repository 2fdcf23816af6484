import type { Lexicon } from './lexicon.ts';
import { segmentName } from './segment.ts';
import type { Token } from './token.ts';
import { createTrie, type Trie } from './trie.ts';

export interface CutForms {
  readonly cuts: ReadonlyMap<string, readonly Token[]>;
  /** In the order in which they were learnt. */
  readonly learnt: readonly string[];
}

/**
 * Cuts names, of which the lexicon learns the words that no list holds, each standing for itself. A name in which
 * a word stands that was learnt after it is cut again with all words.
 */
export function cutAndLearn(forms: readonly string[], lexicon: Lexicon): CutForms {
  const learnt = createTrie<number>();
  const words: string[] = [];
  const cuts = new Map<string, readonly Token[]>();
  forms.forEach((form, order) => {
    const tokens = segmentName(form, lexicon);
    cuts.set(form, tokens);
    for (const word of unknownWords(tokens)) {
      words.push(word);
      for (const surface of lexicon.addWord(word, word)) learnt.add(surface, order);
    }
  });
  forms.forEach((form, order) => {
    if (holdsLater(form, order, learnt)) cuts.set(form, segmentName(form, lexicon));
  });
  return { cuts, learnt: words };
}

/** Unknown words, and single characters that stand side by side as one word. */
function unknownWords(tokens: readonly Token[]): readonly string[] {
  const words: string[] = [];
  let run = '';
  const flush = (): void => {
    if (run.length > 0) words.push(run);
    run = '';
  };
  for (const { meanings, text } of tokens) {
    if (meanings.length > 0 || /[a-z]/.test(text)) flush();
    if (meanings.length > 0) continue;
    if (text.length > 1) {
      flush();
      words.push(text);
    } else run += text;
  }
  flush();
  return words;
}

/** Whether a word stands in a name that was learnt with this name or a later one. */
function holdsLater(form: string, order: number, learnt: Trie<number>): boolean {
  for (let at = 0; at < form.length; at += 1)
    for (const { meanings } of learnt.matchesAt(form, at))
      if ((meanings.at(-1) ?? -1) >= order) return true;
  return false;
}
