import * as z from 'zod';

/** The shape of what curators write. Every object is strict: an unknown key is a mistake to report. */

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case words joined by -, like signed-projects');
const words = z.array(z.string().min(1)).default([]);
const localized = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

/** `2023`, `2022-S1`, `2025-Q1`, `2021-06`, `2019-05-20`, `../2021-06` (as of), `2019/2021-06` (since), `undated`. */
const point = String.raw`\d{4}(-(S[12]|Q[1-4]|\d{2}(-\d{2})?))?`;
const period = z
  .string()
  .regex(
    new RegExp(`^(undated|${point}|\\.\\./${point}|${point}/${point})$`),
    'write 2023, 2022-S1, 2025-Q1, 2021-06, 2019-05-20, ../2021-06, 2019/2021-06 or undated, in quotes',
  );

export const sourceSchema = z.strictObject({
  id,
  file: z.string().min(1),
  title: z.string().min(1).nullable(),
  label: z.string().min(1).optional(),
  byline: words,
  published: z.string().min(4),
  covers: period,
  about: id,
  parts: z
    .array(
      z.strictObject({
        from: z.string().min(1),
        to: z.string().min(1),
        /** What the span is; only text and captions are quoted. */
        kind: z.enum(['text', 'caption', 'heading', 'byline', 'furniture']).default('text'),
        /** The print breaks off here: the last sentence does not run on into the next part. */
        cut: z.boolean().default(false),
      }),
    )
    .min(1),
});

export const entitySchema = z.strictObject({
  id,
  kind: z.enum([
    'country',
    'region',
    'province',
    'city',
    'zone',
    'district',
    'village',
    'company',
    'project',
    'institution',
    'person',
    'place',
    'programme',
    'award',
    'term',
  ]),
  name: localized,
  aliases: words,
  within: id.optional(),
  default: z.boolean().default(false),
  ambiguous: z.boolean().default(false),
});

export const indicatorSchema = z.strictObject({
  id,
  name: localized,
  aliases: words,
  /** The unit of its level; absent when it has none (a ranking, a text, a date). */
  unit: z.string().min(1).optional(),
  time: z.enum(['flow', 'stock']).default('flow'),
  theme: id,
  broader: id.optional(),
  /** Not printed, but what is left of one indicator without another: imports of trade and exports. */
  rest_of: z.strictObject({ whole: id, part: id }).optional(),
  /** What another indicator began as: the area at the start. */
  start_of: id.optional(),
  ambiguous: z.boolean().default(false),
});

/** What figures are browsed by, in the order of the file. */
export const themeSchema = z.strictObject({ id, name: localized });

const place = z.union([z.string().min(1), z.strictObject({ source: id, text: z.string().min(1) })]);
const places = z.union([place, z.array(place).min(1)]);

const scalar = z.union([
  z.number(),
  z.string().min(1),
  z.strictObject({ date: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$|^--\d{2}-\d{2}$/) }),
  z.strictObject({ entity: id }),
  z.strictObject({ from: z.number(), to: z.number() }),
]);

export const factSchema = z.strictObject({
  id,
  entity: id,
  indicator: id,
  measure: z.enum(['level', 'growth', 'share', 'rank', 'average', 'multiple']).default('level'),
  direction: z.enum(['up', 'down']).optional(),
  base: z.string().min(1).optional(),
  among: z.string().min(1).optional(),
  out_of: z.number().int().positive().optional(),
  moved: z.string().min(1).optional(),
  period,
  value: z.union([
    scalar,
    z.array(z.union([z.string().min(1), z.strictObject({ entity: id })])).min(1),
  ]),
  unit: z.string().min(1).optional(),
  per: z.string().min(1).optional(),
  qualifier: z.string().min(1).optional(),
  status: z.enum(['actual', 'expected', 'target', 'design']).default('actual'),
  where: words,
  part_of: id.optional(),
  overlap: z.boolean().default(false),
  group: id.optional(),
  items: words,
  complete: z.boolean().default(true),
  at: places,
  context: places.optional(),
  implied: z.record(z.string(), z.string().min(1)).default({}),
  not_comparable: z.array(z.strictObject({ with: id, reason: localized })).default([]),
});

export const entrySchema = z.strictObject({
  id,
  about: z.array(id).min(1),
  asks: z.enum(['definition', 'content', 'how', 'why', 'who', 'when', 'where', 'result']),
  questions: z.array(z.string().min(1)).min(1),
  answer: localized,
  at: places,
});

/** How people put a question for an indicator or an entry: any word of it says nothing more than that. */
export const sampleSchema = z
  .strictObject({
    indicator: id.optional(),
    entry: id.optional(),
    questions: z.array(z.string().min(1)).min(1),
  })
  .refine(({ indicator, entry }) => (indicator === undefined) !== (entry === undefined), {
    error: 'name either an indicator or an entry',
  });

export const wordSchema = z.strictObject({
  /** The word that names and aliases use. */
  word: z.string().min(1),
  /** What people also say for it, in any language. */
  same: words,
  /** How English replies show it, when it stands in `where` or `among`. */
  en: z.string().min(1).optional(),
});

/** A number of the articles that is no fact: one place, or a word that never counts anything. */
export const notFactSchema = z.union([
  z.strictObject({ source: id, text: z.string().min(1), reason: z.string().min(1) }),
  z.strictObject({ word: z.string().min(1), reason: z.string().min(1) }),
]);

export type NotFactData = z.infer<typeof notFactSchema>;
export type SourceData = z.infer<typeof sourceSchema>;
export type EntityData = z.infer<typeof entitySchema>;
export type IndicatorData = z.infer<typeof indicatorSchema>;
export type ThemeData = z.infer<typeof themeSchema>;
export type FactData = z.infer<typeof factSchema>;
export type EntryData = z.infer<typeof entrySchema>;
export type SampleData = z.infer<typeof sampleSchema>;
export type WordData = z.infer<typeof wordSchema>;
