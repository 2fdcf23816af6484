import type { Context } from 'grammy';
import type { Message, MessageEntity, UserFromGetMe } from 'grammy/types';

/** What is said to the bot, and how. */

export interface Command {
  readonly name: string;
  /** The bot named after the @, in lower case; null when none is named. */
  readonly target: string | null;
}

/** The command that a message starts with. */
export function commandOf({ text, entities = [] }: Message): Command | null {
  const entity = entities.find(({ type, offset }) => type === 'bot_command' && offset === 0);
  if (!entity || text === undefined) return null;
  const [name = '', target] = text.slice(1, entity.length).split('@');
  return { name, target: target?.toLowerCase() ?? null };
}

/** In groups the bot speaks only when a command, a mention or a reply is for it. */
export function isAddressed(message: Message, me: UserFromGetMe): boolean {
  if (message.chat.type === 'private') return true;
  if (message.chat.type === 'channel') return false;
  const target = commandOf(message)?.target;
  if (typeof target === 'string') return target === me.username.toLowerCase();
  return mentionsOf(message, me).length > 0 || isReplyTo(message, me);
}

/** The question of a text message without the mentions of the bot; null when it is a command or no text. */
export function questionOf(message: Message, me: UserFromGetMe): string | null {
  const { text } = message;
  if (text === undefined || commandOf(message)) return null;
  // From the last to the first, so that the offsets of those still to go stay right.
  const withoutMentions = mentionsOf(message, me)
    .toReversed()
    .reduce((rest, { offset, length }) => cutOut(rest, offset, length), text);
  return withoutMentions.trim();
}

function cutOut(text: string, offset: number, length: number): string {
  return `${text.slice(0, offset)} ${text.slice(offset + length)}`;
}

function mentionsOf({ text = '', entities = [] }: Message, me: UserFromGetMe): MessageEntity[] {
  const name = `@${me.username}`.toLowerCase();
  return entities.filter((entity) => {
    if (entity.type === 'text_mention') return entity.user.id === me.id;
    const { type, offset, length } = entity;
    return type === 'mention' && text.slice(offset, offset + length).toLowerCase() === name;
  });
}

// In a topic, whatever is no reply counts as one to the message that opened the topic.
function isReplyTo({ reply_to_message: replied }: Message, me: UserFromGetMe): boolean {
  return replied?.from?.id === me.id && replied.forum_topic_created === undefined;
}

/** Whether the ids that a reply would carry are ids; those of a forged update may be anything. */
export function namesItself({ chat, msgId, inlineMessageId, callbackQuery }: Context): boolean {
  const numbers = [chat?.id ?? 0, msgId ?? 0];
  const texts = [inlineMessageId ?? '', callbackQuery?.id ?? ''];
  return (
    numbers.every((id) => Number.isSafeInteger(id)) && texts.every((id) => typeof id === 'string')
  );
}
