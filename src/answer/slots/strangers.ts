import type { Entity, Fact, Knowledge } from '../../knowledge/model.ts';
import { nameForms } from '../../knowledge/name-forms.ts';
import { isWithin } from '../../knowledge/within.ts';
import { matchForm } from '../../text/normalize.ts';

/**
 * Whether somebody who is named has nothing to do with what is told of something: neither holds the other, and no
 * sentence of the facts names them. Another place's day is not the day of this one.
 */
export function isStranger(
  actor: Entity,
  { entity, facts }: { entity: Entity; facts: readonly Fact[] },
  knowledge: Knowledge,
): boolean {
  if (entity === actor || isWithin(entity, actor, knowledge) || isWithin(actor, entity, knowledge))
    return false;
  const names = nameForms(actor);
  return !facts.some(
    ({ passages, value, article }) =>
      article.about === actor ||
      isWithin(article.about, actor, knowledge) ||
      (value.type === 'entity' && value.entity === actor) ||
      passages.some(({ text }) => names.some((name) => matchForm(text).includes(name))),
  );
}

/** Kinds of which one thing's organiser, day or name is never another's. */
const APART: ReadonlySet<Entity['kind']> = new Set<Entity['kind']>(['award', 'person', 'project']);

/** Whether a topic that is named is another thing of the very kind that the only owner of a figure is. */
export function isRival(topic: Entity, owner: Entity, knowledge: Knowledge): boolean {
  return (
    topic !== owner &&
    topic.kind === owner.kind &&
    APART.has(topic.kind) &&
    !isWithin(topic, owner, knowledge) &&
    !isWithin(owner, topic, knowledge)
  );
}
