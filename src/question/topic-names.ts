import { isActor } from '../knowledge/actors.ts';
import type { Entity, Knowledge } from '../knowledge/model.ts';
import { nameForms } from '../knowledge/name-forms.ts';
import { contentWords } from './content-words.ts';
import type { Lexicon } from './lexicon.ts';
import { subsetFinder } from './phrases.ts';
import { segmentInside } from './segment.ts';
import type { Token } from './token.ts';

/** A name of a topic by the words that say it. */
export interface TopicName {
  readonly entity: Entity;
  readonly words: readonly string[];
}

/** The names of topics; one of a single word counts only as a whole. */
export function topicNames({ entities }: Knowledge, lexicon: Lexicon): TopicName[] {
  return [...entities.values()]
    .filter(({ kind }) => !isActor(kind))
    .flatMap((entity) =>
      nameForms(entity).flatMap((form) => {
        const tokens = segmentInside(form, lexicon);
        const words = [...piecesOf(tokens)];
        return words.length > 1 && endsInPiece(tokens) ? [{ entity, words }] : [];
      }),
    );
}

/** Finds topics by the words of their names. */
export function topicFinder(
  topics: readonly TopicName[],
): (tokens: readonly Token[]) => readonly Entity[] {
  const find = subsetFinder(topics);
  return (tokens) => {
    const found = find(piecesOf(tokens));
    const fullest = found.filter(
      ({ words }) =>
        !found.some(
          (other) =>
            other.words.length > words.length && words.every((word) => other.words.includes(word)),
        ),
    );
    return [...new Set(fullest.map(({ entity }) => entity))];
  };
}

/** What says what a thing is stands last: who says all of 项目办 but 办 does not name it. */
function endsInPiece(tokens: readonly Token[]): boolean {
  return piecesOf(tokens.slice(-1)).size > 0;
}

/** Content words and actors, with the stretches that no list holds as ~text. */
function piecesOf(tokens: readonly Token[]): Set<string> {
  const unknown = tokens.filter(({ meanings }) => meanings.length === 0);
  return new Set([
    ...contentWords(tokens, { actors: true }),
    ...unknown.map(({ text }) => `~${text}`),
  ]);
}
