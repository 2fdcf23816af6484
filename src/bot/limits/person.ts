import type { Context } from 'grammy';

/** Who asks: a person, or the chat that somebody speaks as; null when Telegram does not tell. */
export function personOf(ctx: Context): number | null {
  const query = ctx.callbackQuery ?? ctx.inlineQuery;
  return query?.from.id ?? ctx.senderChat?.id ?? ctx.from?.id ?? null;
}
