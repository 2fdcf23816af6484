import type { Query } from '../../question/query.ts';
import type { Token } from '../../question/token.ts';

interface ScopeTag {
  readonly tag: string;
  readonly form: string;
}

/**
 * Among whom something is ranked, as said. One that only names a contest (全国考核) counts where no other is said
 * beside it (在全省是第几).
 */
export function rankScopes({ tokens, words }: Query, tags: readonly ScopeTag[]): readonly string[] {
  const said = tags.filter(({ form }) => words.has(form));
  const free = said.filter(({ form }) => !tokens.some((_, at) => namesContest(tokens, at, form)));
  return (free.length > 0 ? free : said).map(({ tag }) => tag);
}

/** Whether the scope at that place stands right before a noun. */
function namesContest(tokens: readonly Token[], at: number, form: string): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return token !== undefined && says(token, form) && next !== undefined && isNoun(next);
}

function says({ meanings }: Token, form: string): boolean {
  return meanings.some((meaning) => meaning.type === 'word' && meaning.word === form);
}

function isNoun({ meanings }: Token): boolean {
  return meanings.length > 0 && meanings.every(({ type }) => type === 'word');
}
