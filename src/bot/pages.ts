import type { Context } from 'grammy';
import type { PageId } from '../browse/target.ts';
import { askedRow } from '../browse/under-reply.ts';
import type { Language } from '../reply/reply.ts';
import type { BotDeps } from './deps.ts';
import { renderText } from './html.ts';
import { keyboardOf } from './keyboard.ts';
import { revise, send } from './send.ts';

/** A page to be shown, in place of the messages `old` where there are any. */
export interface PageShowing {
  readonly page: PageId;
  readonly language: Language;
  readonly old: readonly number[];
  /** It takes the place of an answer that only its question shows again. */
  readonly inPlace?: boolean;
}

/** Shows a page of buttons; false when the knowledge no longer has what it is of. */
export async function showPage(
  ctx: Context,
  { page: id, language, old, inPlace = false }: PageShowing,
  { browser }: Pick<BotDeps, 'browser'>,
): Promise<boolean> {
  const page = browser.page(id, language);
  if (page === null) return false;
  const rows = [...page.rows, ...(inPlace ? [askedRow(language)] : [])];
  const keyboard = keyboardOf(rows, { language, username: ctx.me.username });
  const messages = renderText(page.title);
  if (old.length === 0) await send(ctx, messages, { keyboard });
  else await revise(ctx, old, messages, { keyboard });
  return true;
}
