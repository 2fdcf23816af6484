import type { Token } from '../question/token.ts';

/** A text in match form with its words, cut when asked for. */
interface Cut {
  readonly form: string;
  readonly tokens: () => readonly Token[];
}

/**
 * Whether a word stands in a sentence as a word: not within or across a longer known one (灯塔 of 灯塔课堂),
 * unless it is the end of one and so says what that is (码头 of 自动化码头).
 */
export function standsIn(word: string, { form, tokens }: Cut): boolean {
  for (let at = form.indexOf(word); at >= 0; at = form.indexOf(word, at + 1))
    if (isWhole([at, at + word.length], form, tokens())) return true;
  return false;
}

function isWhole(
  [start, end]: readonly [number, number],
  form: string,
  tokens: readonly Token[],
): boolean {
  if (isJoined(form.slice(start - 1, start + 1)) || isJoined(form.slice(end - 1, end + 1)))
    return false;
  return tokens
    .filter((token) => token.meanings.length > 0 && token.start < end && token.end > start)
    .every((token) => token.end === end || (token.start >= start && token.end < end));
}

/** Two characters of one Latin word or one number. */
function isJoined(pair: string): boolean {
  return /^(?:[a-z]{2}|[\d.]\d|\d\.)$/.test(pair);
}
