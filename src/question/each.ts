import type { Token } from './token.ts';

const ALL = /^(?:都|全|全都|均|也都|就都|全部|都有|都已)$/;

/** 每所学校都开了: 每…都 speaks of all of them; no average is asked for. */
export function withAllOfThem(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) =>
    isEach(token) && tokens.slice(at + 1).some(({ text }) => ALL.test(text))
      ? { ...token, meanings: [{ type: 'light' }] }
      : token,
  );
}

function isEach({ text, meanings }: Token): boolean {
  return (
    text.startsWith('每') &&
    meanings.some((meaning) => meaning.type === 'measure' && meaning.measure === 'average')
  );
}
