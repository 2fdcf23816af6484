import type { Token } from './token.ts';

/** Officials who swapped roles: who behind a noun asks for nobody. */
export function withRelativeWho(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) =>
    token.text === 'who' && isNoun(tokens[at - 1]) && at < tokens.length - 1
      ? { ...token, meanings: [{ type: 'light' }] }
      : token,
  );
}

function isNoun(token: Token | undefined): boolean {
  return token?.meanings.some(({ type }) => type === 'word') ?? false;
}
