import type { Correction, Hearing } from './homophones.ts';
import { segment } from './segment.ts';
import type { Token, TokenMeaning } from './token.ts';

interface Read {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly corrections: readonly Correction[];
}

/** What may stand in a question that says of somebody only when, where or who. */
const SLOTS: ReadonlySet<TokenMeaning['type']> = new Set<TokenMeaning['type']>([
  'light',
  'period',
  'follow-up',
  'entity',
  'operation',
]);

/**
 * Reads two small words side by side as a content word of that sound (上是 as 上市), where the question asks when,
 * where or who and says nothing else, and where one such reading alone is found.
 */
export function withoutHiddenSlips(read: Read, hearing: Hearing): Read {
  if (!asksOfNothing(read.tokens)) return read;
  const found = read.tokens.flatMap((token, at): Read[] => {
    const next = read.tokens[at + 1];
    if (!next || !isSmall(token) || !isSmall(next) || token.end !== next.start) return [];
    const said = token.text + next.text;
    const meant = hearing.homophones(said);
    if (meant === null) return [];
    const text = read.text.slice(0, token.start) + meant + read.text.slice(next.end);
    const tokens = segment(text, hearing.lexicon, hearing.today);
    const isContent = tokens.some(
      (one) => one.text === meant && one.meanings.some(({ type }) => type === 'word'),
    );
    return isContent ? [{ text, tokens, corrections: [...read.corrections, { said, meant }] }] : [];
  });
  const [only, ...more] = found;
  return only && more.length === 0 ? only : read;
}

function asksOfNothing(tokens: readonly Token[]): boolean {
  const meanings = tokens.flatMap((token) => token.meanings);
  return (
    tokens.every((token) => token.meanings.length > 0) &&
    meanings.every(({ type }) => SLOTS.has(type)) &&
    meanings.some(({ type }) => type === 'entity') &&
    meanings.some(
      (meaning) =>
        meaning.type === 'operation' && ['when', 'where', 'who'].includes(meaning.operation),
    )
  );
}

function isSmall({ text, meanings }: Token): boolean {
  return /^\p{Script=Han}$/u.test(text) && meanings.every(({ type }) => type === 'light');
}
