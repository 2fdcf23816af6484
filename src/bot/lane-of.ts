import type { Update } from 'grammy/types';

/** What must be handled in order: the updates of a chat, or of a person where there is no chat. */
export function laneOf(update: Update): number {
  const { message, edited_message: edited, callback_query: pressed } = update;
  const chat = (message ?? edited ?? pressed?.message ?? update.my_chat_member)?.chat;
  return chat?.id ?? (pressed ?? update.inline_query)?.from.id ?? NOBODY;
}

// Whatever is not asked for of Telegram; no chat and no person has this id.
const NOBODY = 0;
