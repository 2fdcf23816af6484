/** Marks between clauses, and a space beside Chinese. A point or comma inside a number is none. */
const MARKS =
  /((?:[，。！!？?；;：:…~～—（）()]|[.,](?!\d)|(?<!\d)[.,])+\s*|(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han}))/u;

/** The clauses of a text, each with the marks behind it. */
export function clausesWithMarks(text: string): { readonly text: string; readonly mark: string }[] {
  const pieces = text.split(MARKS);
  return pieces.flatMap((piece, at) =>
    at % 2 === 0 && (piece.trim().length > 0 || at === 0)
      ? [{ text: piece.trim(), mark: pieces[at + 1] ?? '' }]
      : [],
  );
}
