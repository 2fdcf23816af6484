import type { Token } from './token.ts';

/** 资金除以项目数，均值多少: who says what the division comes to asks for an average, not for a share. */
export function withDivisions(tokens: readonly Token[]): readonly Token[] {
  const isAverage = tokens.some(({ meanings }) =>
    meanings.some((meaning) => meaning.type === 'measure' && meaning.measure === 'average'),
  );
  if (!isAverage) return tokens;
  return tokens.map((token) =>
    token.text === '除以' ? { ...token, meanings: [{ type: 'light' }] } : token,
  );
}
