import { isActor } from '../knowledge/actors.ts';
import type { Token } from './token.ts';

const SWAP = /^(?:换成|换到|改成|换作|换做|换)$/;

/** 换成2021年呢: the same at another time or of another owner; no other unit is asked for. */
export function withSwaps(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) =>
    SWAP.test(token.text) && isSlot(tokens[at + 1])
      ? { ...token, meanings: [{ type: 'follow-up' }] }
      : token,
  );
}

function isSlot(token: Token | undefined): boolean {
  return (
    token?.meanings.some(
      (meaning) =>
        meaning.type === 'period' || (meaning.type === 'entity' && isActor(meaning.entity.kind)),
    ) ?? false
  );
}
