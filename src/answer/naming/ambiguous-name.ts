import type { Entity } from '../../knowledge/model.ts';
import type { Query } from '../../question/query.ts';

/** The things that one word of the question may name alike; null where every name is clear. */
export function ambiguousName(query: Query): readonly Entity[] | null {
  for (const { meanings } of query.tokens) {
    const entities = meanings.flatMap((meaning) =>
      meaning.type === 'entity' ? [meaning.entity] : [],
    );
    if (entities.length > 1) return entities;
  }
  return null;
}
