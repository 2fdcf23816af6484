/** Width of a text in half characters: a Chinese character is two wide. */
export function widthOf(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}

const WIDE = /[\u2e80-\uffff]/g;

/** What is not cut: a Latin word, a character with the mark that belongs to it. */
const PIECE = /[（《“]*[\u0021-\u2e7f]+ ?| |[（《“]*[^\u0021-\u2e7f （《“][）》”、，：]*|[（《“]/gu;

/** The text in lines of at most `width` half characters, at most `lines` of them; the last ends in … when cut. */
export function wrapped(text: string, width: number, lines: number): string {
  const rows: string[] = [''];
  for (const piece of text.match(PIECE) ?? []) {
    const row = rows.at(-1) ?? '';
    if (row !== '' && widthOf(row + piece) > width) rows.push(piece.trimStart());
    else rows[rows.length - 1] = row + piece;
  }
  const shown = rows.map((row) => row.trimEnd());
  if (shown.length <= lines) return shown.join('\n');
  return [...shown.slice(0, lines - 1), `${shown[lines - 1]?.slice(0, -1) ?? ''}…`].join('\n');
}
