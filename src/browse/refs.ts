import { createHash } from 'node:crypto';
import type { Knowledge } from '../knowledge/model.ts';

/** Kinds of things that a button may point at. Facts and entries are one kind: both are shown. */
export const KINDS = ['item', 'entity', 'theme', 'article'] as const;
export type Kind = (typeof KINDS)[number];

/** Characters of a short name: 48 bits, so that some thousands of ids stay apart. */
export const REF_LENGTH = 8;

/** Ids under short names that are the same in every process, and stay the same when the knowledge grows. */
export interface Refs {
  /** Null for a short name that this knowledge does not have. */
  readonly idOf: (kind: Kind, ref: string) => string | null;
}

/** The short name of an id: eight characters that callback data and links may hold. */
export function refOf(kind: Kind, id: string): string {
  return createHash('sha256').update(`${kind}:${id}`).digest('base64url').slice(0, REF_LENGTH);
}

export function createRefs(knowledge: Knowledge): Refs {
  const ids: Readonly<Record<Kind, Iterable<string>>> = {
    item: [...knowledge.facts.keys(), ...knowledge.entries.map(({ id }) => id)],
    entity: knowledge.entities.keys(),
    theme: new Set([...knowledge.indicators.values()].map(({ theme }) => theme)),
    article: knowledge.articles.map(({ id }) => id),
  };
  const byRef = new Map(
    KINDS.flatMap((kind) => [...ids[kind]].map((id) => [kind + refOf(kind, id), id] as const)),
  );
  return { idOf: (kind, ref) => byRef.get(kind + ref) ?? null };
}
