import type { Lexicon } from './lexicon.ts';
import type { Token } from './token.ts';

const COMPOUND = /^[a-z]{3,}(?:-[a-z]{3,})+$/;
/** First pieces that take something away or set another thing apart. */
const RESTRICTING =
  /^(?:non|pre|post|anti|sub|off|out|over|under|inter|intra|semi|self|half|second|third)-/;

/** A text in match form with the unknown hyphenated words cut whose pieces are all known: major-project. */
export function withoutHyphens(text: string, tokens: readonly Token[], lexicon: Lexicon): string {
  return tokens
    .filter(({ meanings }) => meanings.length === 0)
    .reduce(
      (form, { text: said, start, end }) =>
        isKnownCompound(said, lexicon)
          ? form.slice(0, start) + said.replaceAll('-', ' ') + form.slice(end)
          : form,
      text,
    );
}

function isKnownCompound(word: string, { trie }: Lexicon): boolean {
  return (
    COMPOUND.test(word) &&
    !RESTRICTING.test(word) &&
    word.split('-').every((piece) => trie.has(piece))
  );
}
