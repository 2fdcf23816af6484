import type { Token } from './segment.ts';

const WHICH = /^(?:哪[个样项方头边家块类]|哪一[个项方]|谁|孰)$/;

/** 产值和营收，哪个大: which is ahead, where nothing follows that 大 may belong to (哪家大医院). */
export function withWhichIsMore(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token, at): readonly Token[] => {
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    if (WHICH.test(token.text) && isSize(next) && endsAt(tokens[at + 2]))
      return [{ ...token, meanings: [{ type: 'operation', operation: 'compare' }] }];
    const isSecond = isSize(token) && before !== undefined && WHICH.test(before.text);
    return isSecond && endsAt(next) ? [] : [token];
  });
}

function isSize(token: Token | undefined): boolean {
  return token !== undefined && /^[大小]$/.test(token.text);
}

/** The end, or what is asked of the difference. */
function endsAt(token: Token | undefined): boolean {
  return (
    token === undefined ||
    /^[呢啊呀吧]$/.test(token.text) ||
    token.meanings.some(
      (meaning) => meaning.type === 'operation' && meaning.operation === 'difference',
    )
  );
}
