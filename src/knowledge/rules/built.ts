import type { Sourced } from '../build.ts';
import type { Entity, Fact, Indicator } from '../model.ts';
import type { Seed } from '../seed.ts';

/** What the rules look at besides the items as written. */
export interface Built {
  readonly seeds: ReadonlyMap<string, Seed>;
  readonly articles: ReadonlyMap<string, Sourced>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly facts: ReadonlyMap<string, Fact>;
}
