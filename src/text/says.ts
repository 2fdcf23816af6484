/** Whether a text in match form says a word: a Latin one as a whole word, with or without the s of a plural. */
export function says(text: string, word: string): boolean {
  const [startsLatin, endsLatin] = [/^[a-z]/.test(word), /[a-z]$/.test(word)];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const isWithin =
      (startsLatin && /[a-z]$/.test(text.slice(0, at))) ||
      (endsLatin && /^(?!s(?![a-z]))[a-z]/.test(text.slice(at + word.length)));
    if (!isWithin) return true;
  }
  return false;
}
