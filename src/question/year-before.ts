import type { Token, TokenMeaning } from './token.ts';

const YEAR_BEFORE = /^(?<than>[比较跟和])(?<year>上一年度?|上年度?|前一年)比?$/;

/** 比上一年多几个 sets two years against each other; 比上一年增长多少 asks for a growth. */
export function withYearBefore(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token, at): readonly Token[] => {
    const { than, year } = YEAR_BEFORE.exec(token.text)?.groups ?? {};
    if (than === undefined || year === undefined || !asksDistance(tokens.slice(at + 1)))
      return [token];
    const cut = token.start + than.length;
    return [
      {
        start: token.start,
        end: cut,
        text: than,
        meanings: [{ type: 'operation', operation: 'compare' }],
      },
      {
        start: cut,
        end: token.end,
        text: year,
        meanings: [{ type: 'period', period: { type: 'shift', years: -1 }, relative: null }],
      },
    ];
  });
}

function asksDistance([next, behind]: readonly Token[]): boolean {
  const isDistance = next?.meanings.some(
    (meaning) => meaning.type === 'operation' && meaning.operation === 'difference',
  );
  // 比前一年多了几个: added to the year before, not in one of the two.
  return isDistance === true || (says(next, 'increment') && says(behind, 'counter'));
}

function says(token: Token | undefined, type: TokenMeaning['type']): boolean {
  return token?.meanings.some((meaning) => meaning.type === type) ?? false;
}
