import type { Entity, Knowledge } from './model.ts';

/** True when `entity` lies within `container`, directly or through others. */
export function isWithin(entity: Entity, container: Entity, knowledge: Knowledge): boolean {
  const seen = new Set<string>();
  for (
    let id = entity.within;
    id !== null && !seen.has(id);
    id = knowledge.entities.get(id)?.within ?? null
  ) {
    if (id === container.id) return true;
    seen.add(id);
  }
  return false;
}
