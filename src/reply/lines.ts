import type { Line, Piece } from './reply.ts';

/** Short constructors of typed pieces, so that composing a line reads like the line. */

export const say = (text: string): Piece => ({ kind: 'template', text });
export const named = (text: string): Piece => ({ kind: 'name', text });
export const echo = (text: string): Piece => ({ kind: 'echo', text });
export const curated = (text: string): Piece => ({ kind: 'curated', text });
export const period = (text: string): Piece => ({ kind: 'period', text });

export function line(role: Line['role'], pieces: readonly Piece[]): Line {
  return { role, pieces: pieces.filter(({ text }) => text.length > 0) };
}

/** Puts `between` between the groups and joins them. */
export function joined(groups: readonly (readonly Piece[])[], between: string): Piece[] {
  return groups.flatMap((group, index) => (index === 0 ? [...group] : [say(between), ...group]));
}

/** A reply's lines as plain text. */
export function plainText(lines: readonly Line[]): string {
  return lines.map(({ pieces }) => pieces.map(({ text }) => text).join('')).join('\n');
}
