import type { Said } from './query.ts';
import type { TokenMeaning } from './token.ts';

/** A meaning with the surface that said it. */
export interface Meant {
  readonly meaning: TokenMeaning;
  readonly text: string;
}

/** Every slot that the meanings fill, with its surface. */
export function picks<T>(
  meanings: readonly Meant[],
  read: (meaning: TokenMeaning) => T | null,
): Said<T>[] {
  return meanings.flatMap(({ meaning, text }) => {
    const value = read(meaning);
    return value === null ? [] : [{ value, text }];
  });
}

/** The first of them. */
export function pick<T>(
  meanings: readonly Meant[],
  read: (meaning: TokenMeaning) => T | null,
): Said<T> | null {
  for (const { meaning, text } of meanings) {
    const value = read(meaning);
    if (value !== null) return { value, text };
  }
  return null;
}
