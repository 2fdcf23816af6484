import type { Token, TokenMeaning } from './token.ts';

const ONE = /^一[个家项支所件户人]$/;
const HOW_MUCH = /^(?:多少|几|多大)/;
const AVERAGE: readonly TokenMeaning[] = [{ type: 'measure', measure: 'average' }];

/** 645万建8个，一个花多少: one of several that were counted is what each comes to on average. */
export function withEachOfOne(tokens: readonly Token[]): readonly Token[] {
  // 最大的一支: the one is told apart from the others.
  const at = tokens.findIndex(
    ({ text }, index) =>
      ONE.test(text) &&
      tokens[index - 1]?.text !== '的' &&
      tokens.slice(0, index).some(countsSeveral) &&
      tokens.slice(index + 1, index + 3).some((behind) => HOW_MUCH.test(behind.text)),
  );
  const one = tokens[at];
  return one ? tokens.with(at, { ...one, meanings: AVERAGE }) : tokens;
}

function countsSeveral({ meanings }: Token): boolean {
  return meanings.some((meaning) => meaning.type === 'number' && meaning.value > 1);
}
