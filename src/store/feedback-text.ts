/** Nobody asks for one thing at such length. */
const LONGEST = 1000;

/** A question as it is written down; SQLite ends a text at its first NUL. */
export function kept(text: string): string {
  return Array.from(text.replaceAll('\0', ' ')).slice(0, LONGEST).join('');
}
