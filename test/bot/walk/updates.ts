import type { Chat, MessageEntity, Update, User } from 'grammy/types';
import { ME } from '../me.ts';
import type { ShownMessage } from './telegram.ts';

/** An update without its number. */
export type Body = Omit<Update, 'update_id'>;
type Said = NonNullable<Body['message']>;

/** Somebody in a chat. */
export interface Place {
  readonly chat: Chat.PrivateChat | Chat.SupergroupChat;
  readonly from: User;
}

const person = (id: number, language_code: string): User => ({
  id,
  is_bot: false,
  first_name: '李',
  language_code,
});
const PEOPLE = [person(7, 'zh-hans'), person(8, 'en')];
const GROUP: Chat.SupergroupChat = { id: -100, type: 'supergroup', title: '群' };

export const PLACES: readonly Place[] = [
  ...PEOPLE.map((from): Place => ({
    chat: { id: from.id, type: 'private', first_name: '李' },
    from,
  })),
  ...PEOPLE.map((from): Place => ({ chat: GROUP, from })),
];

/** A text that the bot reads: in the group it is mentioned, or the command bears its name. */
export function said({ chat, from }: Place, id: number, text: string): Said {
  const [, command = ''] = /^(\/\w+)/.exec(text) ?? [];
  const isGroup = chat.type !== 'private';
  const name = `@${ME.username}`;
  const heard = !isGroup
    ? text
    : command
      ? text.replace(command, command + name)
      : `${name} ${text}`;
  const length = command.length + (isGroup ? name.length : 0);
  const entities: MessageEntity[] = command
    ? [{ type: 'bot_command', offset: 0, length }]
    : isGroup
      ? [{ type: 'mention', offset: 0, length: name.length }]
      : [];
  return { message_id: id, date: 1, chat, from, text: heard, entities };
}

export function tapped({ chat, from }: Place, on: ShownMessage, data: string): Body {
  const { id, text, rows } = on;
  const inline_keyboard = rows.map((row) => [...row]);
  return {
    callback_query: {
      id: 'tap',
      from,
      chat_instance: 'c',
      data,
      message: {
        message_id: id,
        date: 1,
        chat,
        from: { ...ME },
        text,
        ...(inline_keyboard.length > 0 ? { reply_markup: { inline_keyboard } } : {}),
      },
    },
  };
}

export function typed({ from }: Place, query: string, offset: string): Body {
  return { inline_query: { id: 'typing', from, query, offset } };
}

export function edited(place: Place, id: number, text: string): Body {
  return { edited_message: { ...said(place, id, text), edit_date: 2 } };
}

export function pictured({ chat, from }: Place, id: number): Said {
  const photo = [{ file_id: 'p', file_unique_id: 'p', width: 1, height: 1 }];
  return { message_id: id, date: 1, chat, from, photo };
}
