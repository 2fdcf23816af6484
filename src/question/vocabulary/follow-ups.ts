import { split } from './split.ts';

/** Marks of a question that leans on the one before it. */
export const FOLLOW_UP_WORDS: readonly string[] = split(
  `那, 那么, 呢, 其中, 还有, 它, 他们, 这个, 该, what about, how about, and, same for, of those, of these, also, and what about, and how about, and for, among them, among those, what of`,
);
