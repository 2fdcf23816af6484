import type { Token } from './token.ts';

/** 要转成什么模式: what something is turned into; no amount in another unit is asked for. */
export function withTurnedInto(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) =>
    isConversion(token) && ASKS_THING.test(tokens[at + 1]?.text ?? '')
      ? { ...token, meanings: [{ type: 'operation', operation: 'how' }] }
      : token,
  );
}

const ASKS_THING = /^(?:什么|啥|哪|何种|怎样的|什么样的)/;

function isConversion({ meanings }: Token): boolean {
  return meanings.some((one) => one.type === 'operation' && one.operation === 'conversion');
}
