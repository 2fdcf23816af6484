import type { Sourced } from '../build.ts';
import type { Entity, Fact, Indicator } from '../model.ts';

/** What the rules look at besides the items as written. */
export interface Built {
  readonly articles: ReadonlyMap<string, Sourced>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly facts: ReadonlyMap<string, Fact>;
}
