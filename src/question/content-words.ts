import { isActor } from '../knowledge/actors.ts';
import { findNumbers } from '../text/numbers.ts';
import type { Token } from './token.ts';

/** The content words of a cut text: canonical words, topics (and actors if wished) as @id, numbers as #n. */
export function contentWords(tokens: readonly Token[], { actors = false } = {}): Set<string> {
  const words = new Set<string>();
  for (const { meanings, text } of tokens) {
    for (const meaning of meanings) {
      if (meaning.type === 'word') words.add(meaning.word);
      else if (meaning.type === 'entity' && (actors || !isActor(meaning.entity.kind)))
        words.add(`@${meaning.entity.id}`);
      else if (meaning.type === 'number') words.add(`#${meaning.value}`);
      else if (meaning.type === 'threshold')
        for (const { value } of findNumbers(text)) words.add(`#${value}`);
    }
  }
  return words;
}

/** The word that stands for what is counted: who asks for money says ?money. */
export function wantWord(dimension: string): string {
  return `?${dimension}`;
}
