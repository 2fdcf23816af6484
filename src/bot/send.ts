import { GrammyError, type Context } from 'grammy';
import type { MessageText } from './blocks.ts';

type SendOptions = NonNullable<Parameters<Context['reply']>[1]>;

const NO_PREVIEW = { link_preview_options: { is_disabled: true } } as const;

/** `quoting`: the first message points at the one it answers. It always does in groups. */
export interface SendingOptions {
  readonly quoting: boolean;
}

/** Sends messages in order; resolves to their ids. */
export async function send(
  ctx: Context,
  messages: readonly MessageText[],
  { quoting }: SendingOptions = { quoting: false },
): Promise<number[]> {
  if (messages.length === 0) throw new Error('a reply without anything to show');
  const ids: number[] = [];
  for (const message of messages)
    ids.push(await sendOne(ctx, message, ids.length === 0 && quoting));
  return ids;
}

/**
 * Turns the messages `old` into `messages` by editing; sends what is more, deletes what is left over.
 * Resolves to the ids that show the reply now.
 */
export async function revise(
  ctx: Context,
  old: readonly number[],
  messages: readonly MessageText[],
): Promise<number[]> {
  if (messages.length === 0) throw new Error('a reply without anything to show');
  const ids: number[] = [];
  for (const [index, message] of messages.entries()) {
    const id = old[index];
    const edited = id !== undefined && (await edit(ctx, id, message));
    ids.push(edited ? id : await sendOne(ctx, message, true));
  }
  for (const id of old.slice(messages.length)) await remove(ctx, id);
  return ids;
}

async function sendOne(
  ctx: Context,
  { html, plain }: MessageText,
  quoting: boolean,
): Promise<number> {
  const options = { ...NO_PREVIEW, ...quoteOf(ctx, quoting) };
  const sent = await withPlainFallback(
    () => ctx.reply(html, { ...options, parse_mode: 'HTML' }),
    () => ctx.reply(plain, options),
  );
  return sent.message_id;
}

function quoteOf(
  { chat, msgId }: Context,
  quoting: boolean,
): Pick<SendOptions, 'reply_parameters'> {
  if (msgId === undefined || !(quoting || chat?.type !== 'private')) return {};
  return { reply_parameters: { message_id: msgId, allow_sending_without_reply: true } };
}

/** False when there is no such message any more. */
async function edit(ctx: Context, id: number, { html, plain }: MessageText): Promise<boolean> {
  const chat = ctx.chatId;
  if (chat === undefined) return false;
  try {
    await withPlainFallback(
      () => ctx.api.editMessageText(chat, id, html, { ...NO_PREVIEW, parse_mode: 'HTML' }),
      () => ctx.api.editMessageText(chat, id, plain, NO_PREVIEW),
    );
    return true;
  } catch (error) {
    if (isRefused(error, 'message is not modified')) return true;
    if (isRefused(error, 'message to edit not found')) return false;
    if (isRefused(error, "message can't be edited")) return false;
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

function isRefused(error: unknown, reason: string): boolean {
  return (
    error instanceof GrammyError && error.error_code === 400 && error.description.includes(reason)
  );
}
