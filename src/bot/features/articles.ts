import { Composer, type Context } from 'grammy';
import type { BotDeps } from '../deps.ts';
import { renderReply } from '../html.ts';
import { keyboardOf } from '../keyboard.ts';
import { languageIn } from '../say.ts';
import { send } from '../send.ts';

/** /sources: the articles with their dates, each with a button to what it holds. */
export function articlesFeature(deps: BotDeps): Composer<Context> {
  const feature = new Composer();
  feature.command('sources', async (ctx) => {
    const { answerer, browser } = deps;
    const language = await languageIn(ctx, deps);
    const rows = browser.page({ page: 'articles', at: 0 }, language)?.rows ?? [];
    const keyboard = keyboardOf(rows, { language, username: ctx.me.username });
    await send(ctx, renderReply(answerer.sources(language)), { keyboard });
  });
  return feature;
}
