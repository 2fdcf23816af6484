import type { Update } from 'grammy/types';

/** A private text message; its update id is also its message id. */
export function textUpdate(id: number, text: string, chat = 7): Update {
  const person = { id: chat, first_name: '李' };
  return {
    update_id: id,
    message: {
      message_id: id,
      date: 1769800000,
      chat: { ...person, type: 'private' },
      from: { ...person, is_bot: false, language_code: 'zh' },
      text,
    },
  };
}
