import { answerInlineQuery } from './telegram-limits/inline.ts';
import * as menu from './telegram-limits/menu.ts';
import * as messages from './telegram-limits/messages.ts';
import {
  all,
  characters,
  integer,
  isPayload,
  key,
  matching,
  type Payload,
  type Rule,
} from './telegram-limits/payload.ts';
import { everyString } from './telegram-limits/text.ts';

const answerCallbackQuery: Rule = all(
  key('callback_query_id', characters(1, 256)),
  key('text', characters(0, 200), { optional: true }),
  key('cache_time', integer(0), { optional: true }),
);

const getUpdates: Rule = all(
  key('limit', integer(1, 100), { optional: true }),
  key('timeout', integer(0), { optional: true }),
);

const nothing: Rule = () => [];

/** The methods of the Bot API that the bot uses; a new one needs its rule here. */
const METHODS: Readonly<Record<string, Rule>> = {
  sendMessage: messages.sendMessage,
  sendPhoto: messages.sendPhoto,
  sendMediaGroup: messages.sendMediaGroup,
  editMessageText: messages.editMessageText,
  editMessageCaption: messages.editMessageCaption,
  editMessageMedia: messages.editMessageMedia,
  editMessageReplyMarkup: messages.editMessageReplyMarkup,
  deleteMessage: messages.deleteMessage,
  deleteMessages: messages.deleteMessages,
  sendChatAction: messages.sendChatAction,
  answerCallbackQuery,
  answerInlineQuery,
  setMyCommands: menu.setMyCommands,
  deleteMyCommands: menu.myCommands,
  getMyCommands: menu.myCommands,
  setMyName: menu.setMyName,
  setMyDescription: menu.setMyDescription,
  setMyShortDescription: menu.setMyShortDescription,
  getChat: messages.ofChat,
  getChatMember: all(messages.ofChat, key('user_id', integer(1))),
  leaveChat: messages.ofChat,
  getMe: nothing,
  getUpdates,
  setWebhook: all(
    key('url', matching(/^https?:\/\//)),
    key('secret_token', matching(/^[\w-]{1,256}$/), { optional: true }),
    key('max_connections', integer(1, 100), { optional: true }),
  ),
  deleteWebhook: nothing,
  getWebhookInfo: nothing,
};

/** What Telegram would refuse, cut or ignore of a call; nothing when all is right. */
export function checkCall(method: string, payload: unknown): string[] {
  const rule = Object.hasOwn(METHODS, method) ? METHODS[method] : undefined;
  if (!rule) return [`${method}: the method has no rules here`];
  const given: Payload = isPayload(payload) ? payload : {};
  return all(rule, everyString)(given).map((problem) => `${method}: ${problem}`);
}
