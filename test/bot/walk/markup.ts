import type { InlineKeyboardButton } from 'grammy/types';
import { isPayload, type Payload } from '../telegram-limits/payload.ts';

/** The buttons of a payload; none where it has no keyboard. */
export function rowsOf({ reply_markup: markup }: Payload): InlineKeyboardButton[][] {
  if (!isPayload(markup)) return [];
  // The keyboard was held against Telegram's rules before.
  const rows: InlineKeyboardButton[][] = JSON.parse(JSON.stringify(markup['inline_keyboard']));
  return rows;
}

/** What the buttons carry, in reading order. */
export function dataOf(rows: readonly (readonly InlineKeyboardButton[])[]): string[] {
  return rows.flat().flatMap((one) => ('callback_data' in one ? one.callback_data : []));
}

/** Payloads of the links to the bot that stand anywhere under messages or inline results. */
export function linksIn(payload: Payload): string[] {
  const text = JSON.stringify([payload['reply_markup'], payload['results']]);
  return [...text.matchAll(/start(?:=|%3D)([\w-]+)/g)].map(([, link = '']) => link);
}
