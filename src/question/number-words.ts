const WORDS = 'two three four five six seven eight nine ten eleven twelve'.split(' ');
const WORD = new RegExp(`\\b(?:${WORDS.join('|')})\\b`, 'g');

/** Small numbers in English words: the four streets. Not one, which may stand for any thing. */
export function numberWordsIn(
  text: string,
): readonly { readonly start: number; readonly end: number; readonly value: number }[] {
  return [...text.matchAll(WORD)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    value: WORDS.indexOf(word) + 2,
  }));
}
