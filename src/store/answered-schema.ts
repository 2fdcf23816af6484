import * as z from 'zod';
import { REPLY_FORMS, REPLY_KINDS } from '../reply/reply.ts';
import { contextSchema } from './context-schema.ts';
import type { Answered } from './replies.ts';

/** What answered a question, as it comes back from where another version may have written it. */
export const answeredSchema = z.strictObject({
  text: z.string(),
  messages: z.array(z.int()),
  shown: z.strictObject({
    kind: z.enum(REPLY_KINDS),
    form: z.enum(REPLY_FORMS),
    ids: z.array(z.string()),
  }),
  before: contextSchema.nullable(),
  // Absent in rows that an earlier version wrote.
  onlyAsked: z.boolean().default(false),
}) satisfies z.ZodType<Answered>;
