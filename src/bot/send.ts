import { GrammyError, type Context } from 'grammy';
import type { InlineKeyboardMarkup } from 'grammy/types';
import type { MessageText } from './blocks.ts';

type SendOptions = NonNullable<Parameters<Context['reply']>[1]>;

const NO_PREVIEW = { link_preview_options: { is_disabled: true } } as const;

export interface SendingOptions {
  /** The first message points at the one it answers. It always does in groups. */
  readonly quoting?: boolean;
  /** Buttons under the last message. */
  readonly keyboard?: InlineKeyboardMarkup | null;
}

/** Sends messages in order; resolves to their ids. */
export async function send(
  ctx: Context,
  messages: readonly MessageText[],
  { quoting = false, keyboard = null }: SendingOptions = {},
): Promise<number[]> {
  if (messages.length === 0) throw new Error('a reply without anything to show');
  const ids: number[] = [];
  for (const [at, message] of messages.entries())
    ids.push(
      await sendOne(ctx, message, {
        quoting: at === 0 && quoting,
        keyboard: at === messages.length - 1 ? keyboard : null,
      }),
    );
  return ids;
}

/** What shows a reply now, and whether anything of it is new to the reader. */
export interface Revised {
  readonly messages: readonly number[];
  readonly changed: boolean;
}

/** Turns the messages `old` into `messages` by editing; sends what is more, deletes what is left over. */
export async function revise(
  ctx: Context,
  old: readonly number[],
  messages: readonly MessageText[],
  { keyboard = null }: Pick<SendingOptions, 'keyboard'> = {},
): Promise<Revised> {
  if (messages.length === 0) throw new Error('a reply without anything to show');
  const ids: number[] = [];
  let changed = false;
  for (const [index, message] of messages.entries()) {
    const options = { quoting: true, keyboard: index === messages.length - 1 ? keyboard : null };
    const id = old[index];
    const edited = id === undefined ? 'gone' : await edit(ctx, id, message, options.keyboard);
    changed ||= edited !== 'same';
    ids.push(id === undefined || edited === 'gone' ? await sendOne(ctx, message, options) : id);
  }
  for (const id of old.slice(messages.length)) await remove(ctx, id);
  return { messages: ids, changed };
}

async function sendOne(
  ctx: Context,
  { html, plain }: MessageText,
  { quoting, keyboard }: Required<SendingOptions>,
): Promise<number> {
  const options = { ...NO_PREVIEW, ...replyTo(ctx, quoting), ...markup(keyboard) };
  const sent = await withPlainFallback(
    () => ctx.reply(html, { ...options, parse_mode: 'HTML' }),
    () => ctx.reply(plain, options),
  );
  return sent.message_id;
}

function markup(
  keyboard: InlineKeyboardMarkup | null,
): { reply_markup: InlineKeyboardMarkup } | Record<string, never> {
  return keyboard === null ? {} : { reply_markup: keyboard };
}

/** In groups every message of the bot points at the one it answers. */
export function replyTo(
  { chat, msgId }: Context,
  quoting: boolean,
): Pick<SendOptions, 'reply_parameters'> {
  // 0 is a message that Telegram itself cannot name yet.
  if (!msgId || !(quoting || chat?.type !== 'private')) return {};
  return { reply_parameters: { message_id: msgId, allow_sending_without_reply: true } };
}

/** `gone`: there is no such message any more; `same`: it showed this already. */
async function edit(
  ctx: Context,
  id: number,
  { html, plain }: MessageText,
  keyboard: InlineKeyboardMarkup | null,
): Promise<'edited' | 'same' | 'gone'> {
  const chat = ctx.chatId;
  if (chat === undefined) return 'gone';
  const options = { ...NO_PREVIEW, ...markup(keyboard) };
  try {
    await withPlainFallback(
      () => ctx.api.editMessageText(chat, id, html, { ...options, parse_mode: 'HTML' }),
      () => ctx.api.editMessageText(chat, id, plain, options),
    );
    return 'edited';
  } catch (error) {
    if (isRefused(error, 'message is not modified')) return 'same';
    if (isRefused(error, 'message to edit not found')) return 'gone';
    if (isRefused(error, "message can't be edited")) return 'gone';
    throw error;
  }
}

// A left-over message that cannot be deleted any more is only untidy.
async function remove(ctx: Context, id: number): Promise<void> {
  const chat = ctx.chatId;
  if (chat === undefined) return;
  try {
    await ctx.api.deleteMessage(chat, id);
  } catch (error) {
    if (!(error instanceof GrammyError)) throw error;
  }
}

async function withPlainFallback<Result>(
  html: () => Promise<Result>,
  plain: () => Promise<Result>,
): Promise<Result> {
  try {
    return await html();
  } catch (error) {
    if (isRefused(error, "can't parse entities")) return plain();
    throw error;
  }
}

/** Whether Telegram refused a call with these words. */
export function isRefused(error: unknown, reason: string): boolean {
  return (
    error instanceof GrammyError && error.error_code === 400 && error.description.includes(reason)
  );
}
