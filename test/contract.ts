import { z } from 'zod';

/** The batch contract of design.md, section 5. Further keys may come; these must stay. */

const slot = z.object({
  value: z.string().min(1),
  from: z.enum(['said', 'assumed', 'inherited']),
});

const figure = z.object({
  entity: z.string().min(1),
  indicator: z.string().min(1),
  measure: z.enum(['level', 'growth', 'share', 'rank', 'average', 'multiple']),
  period: z.string().min(1),
  value: z.string().min(1),
  unit: z.string().min(1).nullable(),
  qualifier: z.string().min(1).nullable(),
  status: z.enum(['actual', 'expected', 'target', 'design']),
  where: z.array(z.string().min(1)),
});
const printed = figure.extend({
  role: z.enum(['answer', 'operand', 'context']),
  fact: z.string().min(1),
  passage: z.int().nonnegative(),
});
const computed = figure.partial().extend({
  role: z.literal('result'),
  value: z.string().min(1),
  formula: z.string().min(1),
  operands: z.array(z.unknown()).min(1),
  rounding: z.unknown(),
});

const passage = z
  .object({
    file: z.string().regex(/\.txt$/),
    title: z.string().min(1),
    published: z.string().min(4),
    text: z.string().min(1),
    mark: z.tuple([z.int().nonnegative(), z.int().positive()]),
  })
  .refine(({ text, mark: [start, end] }) => start < end && end <= text.length, 'mark outside text');

export const replySchema = z
  .object({
    kind: z.enum(['answer', 'clarification', 'passage', 'refusal', 'chat']),
    form: z.enum([
      'value',
      'list',
      'comparison',
      'series',
      'calculation',
      'extreme',
      'verdict',
      'entry',
      'source',
      'conflict',
      'clarification',
      'passage',
      'refusal',
      'chat',
    ]),
    answer: z.string().regex(/^\S/),
    language: z.enum(['zh', 'en']),
    understood: z.record(z.string(), slot),
    figures: z.array(z.union([printed, computed])),
    passages: z.array(passage),
    verdict: z.enum(['yes', 'no', 'not-stated']).nullable(),
    refusal: z
      .object({ reason: z.string().min(1), missing: z.string(), held: z.array(z.string()) })
      .nullable(),
    suggestions: z.array(z.string().min(1)),
  })
  .refine(
    ({ figures, passages }) =>
      figures.every((each) => each.role === 'result' || each.passage < passages.length),
    'a figure without its passage',
  )
  .refine(({ kind, refusal }) => (kind === 'refusal') === (refusal !== null), 'refusal and kind');

export const batchLineSchema = z.union([
  z.strictObject({ id: z.union([z.string(), z.number(), z.null()]), error: z.string().min(1) }),
  replySchema.and(z.object({ id: z.union([z.string(), z.number()]) })),
]);
