import { anyKeyboard, inlineKeyboard } from './markup.ts';
import {
  all,
  bytes,
  integer,
  isPayload,
  items,
  key,
  oneOf,
  type Payload,
  type Rule,
} from './payload.ts';
import { formatted, quoteOf } from './text.ts';

const CHAT_ACTIONS = [
  'typing',
  'upload_photo',
  'record_video',
  'upload_video',
  'record_voice',
  'upload_voice',
  'upload_document',
  'choose_sticker',
  'find_location',
  'record_video_note',
  'upload_video_note',
];

const MESSAGE_ID = integer(1);
const CHAT: Rule = key('chat_id', (value) => {
  const isName = typeof value === 'string' && /^@\w{4,32}$/.test(value);
  const isId = typeof value === 'number' && Number.isSafeInteger(value) && value !== 0;
  return isName || isId ? [] : [`${String(value)} is no chat`];
});
const TEXT = formatted({ name: 'text', min: 1, max: 4096 });
const CAPTION = formatted({ name: 'caption', min: 0, max: 1024 });

const WHERE: Rule = all(
  CHAT,
  key('message_thread_id', MESSAGE_ID, { optional: true }),
  key('reply_parameters', replyProblems, { optional: true }),
);

function replyProblems(value: unknown): string[] {
  return isPayload(value) ? all(key('message_id', MESSAGE_ID), quoteOf)(value) : ['is no object'];
}

/** A message of a chat, or one that was sent inline. */
function which(payload: Payload): string[] {
  const isInline = 'inline_message_id' in payload;
  if (!isInline) return all(CHAT, key('message_id', MESSAGE_ID))(payload);
  const both = 'chat_id' in payload || 'message_id' in payload;
  return [
    ...key('inline_message_id', bytes(1, 256))(payload),
    ...(both ? ['a message of a chat and an inline one at once'] : []),
  ];
}

/** An id of a file, an address, or a file that is uploaded along. */
function fileProblems(value: unknown): string[] {
  if (isPayload(value)) return key('upload', bytes(1, 255))(value);
  return bytes(1, 2048)(value);
}

const media: Rule = all(key('type', oneOf('photo')), key('media', fileProblems), CAPTION);

export const sendMessage: Rule = all(WHERE, TEXT, anyKeyboard);
export const sendPhoto: Rule = all(WHERE, key('photo', fileProblems), CAPTION, anyKeyboard);
export const sendMediaGroup: Rule = all(WHERE, key('media', items([2, 10], media)));
export const editMessageText: Rule = all(which, TEXT, inlineKeyboard);
export const editMessageCaption: Rule = all(which, CAPTION, inlineKeyboard);
export const editMessageReplyMarkup: Rule = all(which, inlineKeyboard);
export const editMessageMedia: Rule = all(
  which,
  key('media', (value) => (isPayload(value) ? media(value) : ['is no object'])),
  inlineKeyboard,
);
export const deleteMessage: Rule = all(CHAT, key('message_id', MESSAGE_ID));
export const deleteMessages: Rule = all(CHAT, key('message_ids', idsProblems));
export const sendChatAction: Rule = all(
  CHAT,
  key('message_thread_id', MESSAGE_ID, { optional: true }),
  key('action', oneOf(...CHAT_ACTIONS)),
);
export const ofChat: Rule = CHAT;

function idsProblems(value: unknown): string[] {
  if (!Array.isArray(value) || value.length === 0 || value.length > 100)
    return ['not 1 to 100 ids'];
  return value.flatMap(MESSAGE_ID);
}
