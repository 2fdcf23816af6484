import * as fc from 'fast-check';
import { PERIODS, SHAPES, type Period, type Shape } from './shapes.ts';

/** A knowledge of any shape, as a plan: how much of everything, what it is called, what is told. */
export interface Region {
  /** What is added to the names of places and of indicators, in turn; there are as many of each. */
  readonly places: readonly string[];
  readonly indicators: readonly string[];
  readonly themes: number;
  readonly articles: number;
  readonly told: readonly Told[];
  /** How many places have an entry, and how many share one short name. */
  readonly entries: number;
  readonly namesakes: number;
}

/** A figure. Numbers are taken modulo what there is. */
export interface Told {
  readonly place: number;
  readonly indicator: number;
  readonly article: number;
  readonly period: Period;
  readonly shape: Shape;
  readonly tag: Tag | null;
  /** How far its sentence goes on: of some long ones, a reply fills several messages. */
  readonly more: number;
}

export const TAGS = ['规上', '冷链'] as const;
export type Tag = (typeof TAGS)[number];

/** No more of anything than there are names for. */
export const MOST = 12;

/** What names may hold: markup, pairs of surrogates, more than any button has room for. No digits. */
const suffix = fc.oneof(
  { weight: 6, arbitrary: fc.constant('') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('<b>', '&amp;', '"甲"', '😀', '（东）', ' of A&B', '$&'),
  },
  { weight: 1, arbitrary: fc.integer({ min: 20, max: 90 }).map((count) => '长'.repeat(count)) },
);

const told: fc.Arbitrary<Told> = fc.record({
  place: fc.nat(99),
  indicator: fc.nat(99),
  article: fc.nat(99),
  period: fc.constantFrom(...PERIODS),
  shape: fc.constantFrom(...SHAPES),
  tag: fc.option(fc.constantFrom(...TAGS), { freq: 4 }),
  more: fc.constantFrom(0, 0, 0, 1_800),
});

export const anyRegion: fc.Arbitrary<Region> = fc.record({
  places: fc.array(suffix, { minLength: 1, maxLength: MOST }),
  indicators: fc.array(suffix, { minLength: 1, maxLength: MOST }),
  themes: fc.integer({ min: 1, max: MOST }),
  articles: fc.integer({ min: 1, max: MOST }),
  told: fc.array(told, { minLength: 1, maxLength: 40, size: 'max' }),
  entries: fc.nat(4),
  namesakes: fc.nat(3),
});
