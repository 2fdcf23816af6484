import * as z from 'zod';
import type { AskedCalculation } from '../answer/calculating/sides/asked.ts';
import { factSchema } from '../knowledge/schema.ts';
import type { Context } from '../reply/answerer.ts';
import type { AskedPeriod } from '../text/asked-periods.ts';
import type { Grain } from '../text/periods.ts';

/** Contexts as they come back from where another version may have written them: what does not fit is none. */

const GRAINS = {
  year: 'year',
  half: 'half',
  quarter: 'quarter',
  month: 'month',
  day: 'day',
} as const satisfies { [Name in Grain]: Name };

const CALCULATIONS = {
  difference: 'difference',
  comparison: 'comparison',
  change: 'change',
  multiple: 'multiple',
  share: 'share',
  sum: 'sum',
  average: 'average',
  rest: 'rest',
  base: 'base',
  before: 'before',
  conversion: 'conversion',
  trend: 'trend',
} as const satisfies { [Name in AskedCalculation]: Name };

const texts = z.array(z.string());
const day = z.iso.date();
const period = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('span'),
    span: z.strictObject({ grain: z.enum(GRAINS), first: day, last: day }),
    edge: z.enum(['whole', 'end', 'middle']).nullable(),
    since: z.boolean(),
  }),
  z.strictObject({ type: z.literal('yearless'), part: z.string() }),
  z.strictObject({ type: z.literal('newest') }),
  z.strictObject({ type: z.literal('passing') }),
]) satisfies z.ZodType<AskedPeriod>;

export const contextSchema = z.strictObject({
  entity: z.string().nullable(),
  subjects: texts,
  indicators: texts,
  words: texts,
  measure: factSchema.shape.measure.unwrap().nullable(),
  where: texts,
  among: texts,
  increment: z.boolean(),
  status: factSchema.shape.status.unwrap().nullable(),
  periods: z.array(period),
  calculation: z.enum(CALCULATIONS).nullable(),
  meant: texts,
  facts: texts,
  entries: texts,
}) satisfies z.ZodType<Context>;
