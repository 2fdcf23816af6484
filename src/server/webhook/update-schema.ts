import type { Update } from 'grammy/types';
import { z } from 'zod';

const withId = z.looseObject({ id: z.int() });
const inChat = z.looseObject({ chat: withId });
const query = z.looseObject({ id: z.string(), from: withId });

const shape = z.looseObject({
  update_id: z.int().nonnegative(),
  message: inChat.optional(),
  edited_message: inChat.optional(),
  callback_query: query.extend({ message: inChat.optional() }).optional(),
  inline_query: query.optional(),
  my_chat_member: inChat.optional(),
});

/**
 * What makes an update: its number and, of the kinds that are asked for, whose it is. The rest is the bot's to read, and
 * of a kind that nobody knows yet to leave alone.
 */
export const updateSchema = z.custom<Update>((value) => shape.safeParse(value).success);
