import type { Token } from './token.ts';

const EITHER = /^(?:是?还是|或者?|or)$/;
const SCALE = /^(?:[百千万亿]+元?|hundred|thousand|million|billion|trillion)$/;

/**
 * 是200亿还是210亿: two figures put forward, of which the one that is held is asked for. They need no explanation.
 * The tokens as they are when there are no such two.
 */
export function withoutAlternatives(tokens: readonly Token[]): readonly Token[] {
  const stated = tokens.map((token, at) => isNumber(token) || isScaleOf(token, tokens[at - 1]));
  const pairs = tokens.flatMap(({ text }, at) =>
    EITHER.test(text) && stated[at - 1] === true && stated[nextSaying(tokens, at)] === true
      ? at
      : [],
  );
  if (pairs.length === 0) return tokens;
  return tokens.map((token, at) =>
    stated[at] === true ? { ...token, meanings: [{ type: 'claim' }] } : token,
  );
}

/** 还是说210亿, 还是达到210亿: light words may stand between. */
function nextSaying(tokens: readonly Token[], at: number): number {
  const rest = tokens.slice(at + 1);
  const next = rest.findIndex(({ meanings }) => !meanings.some(({ type }) => type === 'light'));
  return at + 1 + Math.max(0, next);
}

function isNumber({ meanings }: Token): boolean {
  return meanings.some(({ type }) => type === 'number');
}

function isScaleOf({ text }: Token, before: Token | undefined): boolean {
  return before !== undefined && isNumber(before) && SCALE.test(text);
}
