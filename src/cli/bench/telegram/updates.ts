import type { Message, Update } from 'grammy/types';

type Sent = NonNullable<Update['message']>;
/** What a message holds besides who sent it where. */
type Content = Omit<Partial<Message>, 'chat' | 'from'>;

/** What was said in a private chat, whose id is that of its person. */
export interface Said {
  readonly chat: number;
  readonly message: number;
  readonly text: string;
}

export interface Tapped {
  readonly chat: number;
  /** The bot's message with the button. */
  readonly message: number;
  readonly data: string;
}

const DATE = 1_769_800_000;

/** A message in a private chat; its update id is its message id as well. */
export function messageUpdate(id: number, chat: number, content: Content): Update {
  return { update_id: id, message: messageOf(id, chat, content) };
}

export function textUpdate(id: number, chat: number, text: string): Update {
  return messageUpdate(id, chat, { text });
}

/** An earlier message that says something else now. */
export function editedUpdate(id: number, { chat, message, text }: Said): Update {
  return {
    update_id: id,
    edited_message: { ...messageOf(message, chat, { text }), edit_date: DATE },
  };
}

export function tapUpdate(id: number, { chat, message, data }: Tapped): Update {
  return {
    update_id: id,
    callback_query: {
      id: `${id}`,
      from: personOf(chat),
      chat_instance: `${chat}`,
      message: messageOf(message, chat, { text: '…' }),
      data,
    },
  };
}

export function inlineUpdate(id: number, person: number, query: string): Update {
  return {
    update_id: id,
    inline_query: { id: `${id}`, from: personOf(person), query, offset: '' },
  };
}

function messageOf(message: number, chat: number, content: Content): Sent {
  const from = personOf(chat);
  return {
    message_id: message,
    date: DATE,
    chat: { id: chat, type: 'private', first_name: from.first_name },
    from,
    ...content,
  };
}

function personOf(id: number) {
  return { id, is_bot: false, first_name: '李', language_code: 'zh' };
}
