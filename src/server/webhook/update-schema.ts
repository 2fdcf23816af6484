import type { Update } from 'grammy/types';
import { z } from 'zod';

// No chat and no person is number 0.
const withId = z.looseObject({ id: z.int().refine((id) => id !== 0) });
const inChat = z.looseObject({ chat: withId });
// Answers name these.
const message = inChat.extend({
  message_id: z.int().nonnegative(),
  from: withId.optional(),
  sender_chat: withId.optional(),
});
const query = z.looseObject({ id: z.string().min(1), from: withId });
const tapped = inChat.extend({ message_id: z.int().positive() });

const shape = z.looseObject({
  update_id: z.int().nonnegative(),
  message: message.optional(),
  edited_message: message.optional(),
  callback_query: query.extend({ message: tapped.optional() }).optional(),
  inline_query: query.optional(),
  my_chat_member: inChat.optional(),
});

/**
 * What makes an update: its number and, of the kinds that are asked for, whose it is and what an answer must name. The rest is the bot's to read, and
 * of a kind that nobody knows yet to leave alone.
 */
export const updateSchema = z.custom<Update>((value) => shape.safeParse(value).success);
