import { Composer, type Context } from 'grammy';
import type { BotDeps } from './deps.ts';
import { renderReply } from './html.ts';
import { send } from './send.ts';
import { languageOf } from './texts.ts';

export function sourcesFeature({ answerer }: BotDeps): Composer<Context> {
  const feature = new Composer();
  feature.command('sources', async (ctx) => {
    await send(ctx, renderReply(answerer.sources(languageOf(ctx.from?.language_code))));
  });
  return feature;
}
