import type { Fact } from '../../knowledge/model.ts';
import type { Query } from '../../question/query.ts';
import type { Token } from '../../question/token.ts';

const IS = /^(?:是|就是|为|叫|叫做|评为|is|was)$/;

/**
 * 信用评级是AAA吧: what is put forward at the end in place of a name or state need not be told, since the printed
 * one is the answer.
 */
export function withoutClaimedText(query: Query, { value }: Fact): Query {
  if (!query.operations.has('verdict')) return query;
  if (value.type !== 'text' && value.type !== 'entity') return query;
  const at = query.tokens.findLastIndex(({ meanings }) => meanings.length === 0);
  const isClaim =
    IS.test(query.tokens[at - 1]?.text ?? '') && query.tokens.slice(at + 1).every(saysNothing);
  return isClaim ? { ...query, tokens: query.tokens.filter((_, place) => place !== at) } : query;
}

function saysNothing({ meanings }: Token): boolean {
  return (
    meanings.length > 0 &&
    meanings.every(({ type }) => type === 'light' || type === 'operation' || type === 'follow-up')
  );
}
