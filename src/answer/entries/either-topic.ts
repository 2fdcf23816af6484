import type { Entry } from '../../knowledge/model.ts';
import type { Query } from '../../question/query.ts';
import type { Token } from '../../question/token.ts';

/** 是…还是…, both of which are names: what is written of one of them decides nothing. */
export function leavesOneOut({ tokens, topics }: Query, { about }: Entry): boolean {
  const at = tokens.findIndex(({ text }) => text === '还是' || text === 'or');
  if (at < 0) return false;
  const named = (some: readonly Token[]): readonly string[] =>
    topics.map(({ id }) => id).filter((id) => some.some((token) => names(token, id)));
  const [before, after] = [named(tokens.slice(0, at)), named(tokens.slice(at + 1))];
  const isEither = before.length > 0 && after.length > 0;
  return isEither && ![...before, ...after].every((id) => about.some((one) => one.id === id));
}

function names({ meanings }: Token, id: string): boolean {
  return meanings.some((meaning) => meaning.type === 'entity' && meaning.entity.id === id);
}
