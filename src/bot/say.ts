import type { Context } from 'grammy';
import type { Rows } from '../browse/target.ts';
import type { Language, Suggestion } from '../reply/reply.ts';
import type { LastingDeps } from './deps.ts';
import { renderText } from './html.ts';
import { keyboardOf } from './keyboard.ts';
import { send } from './send.ts';
import { languageOf, texts, type Texts } from './texts.ts';

/** The texts that are said as messages. */
export type Saying = {
  [Key in keyof Texts]: Texts[Key] extends string ? Key : never;
}[keyof Texts];

/** The language that the chat chose, else that of the user's Telegram. */
export async function languageIn(
  ctx: Context,
  { store }: Pick<LastingDeps, 'store'>,
): Promise<Language> {
  const chosen = ctx.chatId === undefined ? null : await store.settings.language(ctx.chatId);
  return chosen ?? languageOf(ctx.from?.language_code);
}

/** Says one of the bot's own texts in the language of the chat. */
export async function say(
  ctx: Context,
  saying: Saying,
  deps: Pick<LastingDeps, 'store'>,
  rows: Rows = [],
): Promise<void> {
  const language = await languageIn(ctx, deps);
  const keyboard = keyboardOf(rows, { language, username: ctx.me.username });
  await send(ctx, renderText(texts[language][saying]), { keyboard });
}

/** Questions to try, one a row. */
export function suggestionRows(suggestions: readonly Suggestion[], most: number): Rows {
  return suggestions.slice(0, most).map(({ question, fact }) => [
    {
      label: question,
      target: { type: 'view', view: { type: 'figures', facts: [fact] } },
    },
  ]);
}
