/** Whether a text in match form says a word: a Latin one as a whole word, with or without the s of a plural. */
export function says(text: string, word: string): boolean {
  const startsLatin = isLatin(word, 0);
  const endsLatin = isLatin(word, word.length - 1);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const isWithin =
      (startsLatin && isLatin(text, at - 1)) || (endsLatin && goesOn(text, at + word.length));
    if (!isWithin) return true;
  }
  return false;
}

/** Whether the word before a place goes on there, other than by the s of a plural. */
function goesOn(text: string, at: number): boolean {
  return isLatin(text, at) && (text.charAt(at) !== 's' || isLatin(text, at + 1));
}

function isLatin(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x61 && code <= 0x7a;
}
