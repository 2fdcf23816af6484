import { isActor } from '../../knowledge/actors.ts';
import type { Query } from '../../question/query.ts';
import type { Token } from '../../question/token.ts';
import { pairsOf } from '../../search/pairs.ts';

/** A word in the sense that the lexicon gives it, beside the pairs of characters of any text. */
export const wordFeature = (word: string): string => `=${word}`;

/** Whom or what a question names. */
export const nameFeature = ({ id }: { readonly id: string }): string => `@${id}`;

/** Names, words in their sense and pairs of characters, without the time that the question is of. */
export function featuresOf(query: Query): ReadonlySet<string> {
  const named = [...query.actors, ...query.topics].map(nameFeature);
  const words = [...query.words].filter((word) => !/^[@#?]/.test(word)).map(wordFeature);
  return new Set([...named, ...words, ...pairsOf(withoutSlots(query))]);
}

function withoutSlots({ form, tokens }: Query): string {
  let rest = '';
  let end = 0;
  for (const token of tokens) {
    rest += form.slice(end, token.start) + (isSlot(token) ? ' ' : token.text);
    end = token.end;
  }
  return rest;
}

function isSlot({ meanings }: Token): boolean {
  return meanings.some(
    (meaning) =>
      meaning.type === 'period' ||
      meaning.type === 'threshold' ||
      (meaning.type === 'entity' && isActor(meaning.entity.kind)),
  );
}
