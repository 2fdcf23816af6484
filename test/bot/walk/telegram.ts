import type { Transformer } from 'grammy';
import type { ApiResponse, InlineKeyboardButton } from 'grammy/types';
import { noteCall } from '../outgoing.ts';
import { plainPayload } from '../plain-payload.ts';
import { isPayload, type Payload } from '../telegram-limits/payload.ts';
import { dataOf, linksIn, rowsOf } from './markup.ts';

/** A message of the bot as a chat shows it. */
export interface ShownMessage {
  readonly chat: number;
  readonly id: number;
  readonly text: string;
  readonly rows: readonly (readonly InlineKeyboardButton[])[];
  readonly isPhoto: boolean;
  /** What buttons that stood under it before carried, and what stand there now. */
  readonly carried: ReadonlySet<string>;
}

export interface Telegram {
  readonly transformer: Transformer;
  /** In the order of their sending; not those that are deleted. */
  messages(): readonly ShownMessage[];
  /** Payloads of every link to the bot that was sent. */
  links(): readonly string[];
  /** What was called since the last time, by method with the id that it answers. */
  takeCalls(): readonly Called[];
  /** Whoever reads deletes a message of the bot. */
  drop(message: ShownMessage): void;
  /** An id that comes after all messages of the chats. */
  nextId(): number;
}

export interface Called {
  readonly method: string;
  readonly query: string | null;
  readonly message: ShownMessage | null;
}

const REFUSED = { ok: false, error_code: 400 } as const;
const NOT_FOUND = { ...REFUSED, description: 'Bad Request: message to edit not found' };
const SAME = { ...REFUSED, description: 'Bad Request: message is not modified' };
const NO_FILE = { ...REFUSED, description: 'Bad Request: wrong file identifier' };
/** One in so many pictures is no longer there. */
const LOST_PICTURES = 7;

/** Chats that hold what the bot sends, edits and deletes, and refuse what Telegram refuses. */
export function createTelegram(): Telegram {
  const messages = new Map<string, ShownMessage>();
  const links = new Set<string>();
  let called: Called[] = [];
  let lastId = 1000;
  let pictures = 0;

  function put(message: Omit<ShownMessage, 'carried'>): ShownMessage {
    const key = keyOf(message.chat, message.id);
    const carried = new Set([...(messages.get(key)?.carried ?? []), ...dataOf(message.rows)]);
    const shown = { ...message, carried };
    messages.set(key, shown);
    return shown;
  }

  function sent(payload: Payload, isPhoto: boolean): ShownMessage {
    lastId += 1;
    const text = String(payload[isPhoto ? 'caption' : 'text']);
    return put({
      chat: Number(payload['chat_id']),
      id: lastId,
      text,
      rows: rowsOf(payload),
      isPhoto,
    });
  }

  function edited(payload: Payload): ShownMessage | typeof SAME {
    const key = keyOf(payload['chat_id'], payload['message_id']);
    const before = messages.get(key);
    if (!before) return NOT_FOUND;
    const text = 'text' in payload ? String(payload['text']) : before.text;
    const rows = rowsOf(payload);
    const isSame = text === before.text && JSON.stringify(rows) === JSON.stringify(before.rows);
    return isSame ? SAME : put({ ...before, text, rows });
  }

  function outcome(method: string, payload: Payload): ShownMessage | ApiResponse<unknown> {
    switch (method) {
      case 'sendMessage':
        return sent(payload, false);
      case 'sendPhoto':
        pictures += typeof payload['photo'] === 'string' ? 1 : 0;
        if (typeof payload['photo'] === 'string' && pictures % LOST_PICTURES === 0) return NO_FILE;
        return sent(payload, true);
      case 'editMessageText':
      case 'editMessageReplyMarkup':
        return edited(payload);
      case 'deleteMessage':
        messages.delete(keyOf(payload['chat_id'], payload['message_id']));
        return { ok: true, result: true };
      case 'getChatMember':
        return { ok: true, result: { status: lastId % 2 === 0 ? 'member' : 'creator' } };
      default:
        return { ok: true, result: true };
    }
  }

  const transformer: Transformer = async (_prev, method, given) => {
    const plain = plainPayload(given);
    const payload = isPayload(plain) ? plain : {};
    noteCall(method, payload);
    for (const link of linksIn(payload)) links.add(link);
    const result = outcome(method, payload);
    const message = 'ok' in result ? null : result;
    const query = payload['callback_query_id'] ?? payload['inline_query_id'];
    called.push({ method, query: typeof query === 'string' ? query : null, message });
    // What a method results in depends on its name, which the types of grammY cannot follow here.
    const response: { ok: true; result: never } | ApiResponse<never> = JSON.parse(
      JSON.stringify('ok' in result ? result : { ok: true, result: sentResult(result) }),
    );
    return response;
  };

  return {
    transformer,
    messages: () => [...messages.values()],
    links: () => [...links],
    takeCalls: () => {
      const since = called;
      called = [];
      return since;
    },
    drop: ({ chat, id }) => void messages.delete(keyOf(chat, id)),
    nextId: () => (lastId += 1),
  };
}

function keyOf(chat: unknown, id: unknown): string {
  return `${String(chat)}:${String(id)}`;
}

function sentResult({ chat, id, text, isPhoto }: ShownMessage): object {
  const name = `photo-${id}`;
  const photo = [{ file_id: name, file_unique_id: name, width: 1, height: 1 }];
  return {
    message_id: id,
    date: 1,
    chat: { id: chat, type: 'private' },
    ...(isPhoto ? { photo } : { text }),
  };
}
