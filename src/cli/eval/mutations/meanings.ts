import type { Entity, Indicator, Knowledge } from '../../../knowledge/model.ts';
import { hasName, nameHolds, namesHeldBy } from './surfaces.ts';

/** Whom or what a surface may mean, by the names of the knowledge. */
export interface Meanings {
  readonly entities: (surface: string) => ReadonlySet<Entity>;
  /** Named so, named more fully so, or members of a group that is named so. */
  readonly indicators: (surface: string) => ReadonlySet<Indicator>;
}

export function createMeanings({ entities, indicators }: Knowledge): Meanings {
  const entitiesOf = new Map<string, ReadonlySet<Entity>>();
  const indicatorsOf = new Map<string, ReadonlySet<Indicator>>();
  return {
    entities: (surface) => {
      const known = entitiesOf.get(surface);
      const found = known ?? new Set([...entities.values()].filter((one) => hasName(one, surface)));
      entitiesOf.set(surface, found);
      return found;
    },
    indicators: (surface) => {
      const known = indicatorsOf.get(surface);
      const found = known ?? meant([...indicators.values()], surface);
      indicatorsOf.set(surface, found);
      return found;
    },
  };
}

function meant(indicators: readonly Indicator[], surface: string): Set<Indicator> {
  const groups = new Set(indicators.map(({ broader }) => broader));
  const named = new Set(
    indicators.filter((one) => groups.has(one.id) && namesHeldBy(one, surface)).map(({ id }) => id),
  );
  return new Set(
    indicators.filter(
      (one) =>
        hasName(one, surface) ||
        (nameHolds(one, surface) && isAddition(one.name.zh) === isAddition(surface)) ||
        named.has(one.broader ?? ''),
    ),
  );
}

/** What was added is no total, though its name may hold the total's. */
function isAddition(name: string): boolean {
  return /^新[增设添]/.test(name);
}
