import type { Context } from 'grammy';
import { renderText } from './html.ts';
import { send } from './send.ts';
import { languageOf, texts, type Texts } from './texts.ts';

type Saying = Exclude<keyof Texts, 'commands' | 'suggestions'>;

/** Says one of the bot's own texts in the user's language, with questions to try. */
export async function say(
  ctx: Context,
  saying: Saying,
  suggestions: readonly string[] = [],
): Promise<void> {
  const language = languageOf(ctx.from?.language_code);
  await send(ctx, renderText(texts[language][saying], { language, suggestions }));
}
