import type { Entity, Fact, Knowledge } from '../../../knowledge/model.ts';
import type { Asked, MutationClass } from './asked.ts';
import type { Language } from './base.ts';
import type { Slot } from './carries.ts';
import type { Choices } from './choices.ts';
import type { MadeUp } from './made-up.ts';

/** A question with one slot changed. `put` is the name or time that was put in, if one was. */
export interface Change {
  readonly class: MutationClass;
  readonly from: string;
  readonly to: string;
  readonly asked: Asked;
  readonly slot: Slot | null;
  readonly put: string | null;
}

/** What a changer works with: the fact that was asked for, how, and what may stand in for its slots. */
export interface Material {
  readonly fact: Fact;
  readonly asked: Asked;
  readonly language: Language;
  readonly choices: Choices;
  readonly pools: Pools;
}

/** All that the knowledge holds, and things that nobody holds, to swap slots for. */
export interface Pools {
  readonly knowledge: Knowledge;
  readonly facts: readonly Fact[];
  readonly owners: readonly Entity[];
  readonly notations: readonly string[];
  readonly unheld: readonly string[];
  readonly parts: readonly string[];
  readonly scopes: readonly string[];
  readonly madeUp: MadeUp;
}

export type Changer = (material: Material) => Change[];
