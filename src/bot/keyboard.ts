import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'grammy/types';
import { encode } from '../browse/code.ts';
import type { Button, Rows } from '../browse/target.ts';
import type { Language } from '../reply/reply.ts';
import { wellFormed } from './blocks.ts';
import { splitsPair } from './sentences.ts';

/** What the buttons of a message depend on besides the buttons. */
export interface KeyboardOptions {
  readonly language: Language;
  /** The bot's own, for links to it. */
  readonly username: string;
}

/** Longer labels are cut off by every client. */
const MOST_LABEL = 60;

/** Rows as Telegram takes them; null without any button. Buttons that no callback data holds are left out. */
export function keyboardOf(rows: Rows, options: KeyboardOptions): InlineKeyboardMarkup | null {
  const keyboard = rows
    .map((row) => row.flatMap((button) => inlineButton(button, options) ?? []))
    .filter((row) => row.length > 0);
  return keyboard.length === 0 ? null : { inline_keyboard: keyboard };
}

/** A link that opens the payload in a chat with the bot. */
export function linkTo(username: string, payload: string): string {
  return `https://t.me/${username}?start=${payload}`;
}

function inlineButton(button: Button, options: KeyboardOptions): InlineKeyboardButton | null {
  const text = shortened(wellFormed(button.label));
  if ('copy' in button) return { text, copy_text: { text: button.copy } };
  if ('payload' in button) {
    const link = linkTo(options.username, button.payload);
    return { text, url: `https://t.me/share/url?url=${encodeURIComponent(link)}` };
  }
  const data = encode(button.target, options.language);
  return data === null ? null : { text, callback_data: data };
}

function shortened(label: string): string {
  if (label.length <= MOST_LABEL) return label;
  const cut = MOST_LABEL - 1;
  return `${label.slice(0, splitsPair(label, cut) ? cut - 1 : cut)}…`;
}
