import { Composer, type Context } from 'grammy';
import type { BotDeps } from './deps.ts';
import { say } from './say.ts';
import { languageOf } from './texts.ts';

const EXAMPLES_SHOWN = 3;

/** /start, with questions that the knowledge can answer: the program itself knows none. */
export function startFeature({ answerer }: BotDeps): Composer<Context> {
  const feature = new Composer();
  feature.command('start', async (ctx) => {
    const { suggestions } = answerer.sources(languageOf(ctx.from?.language_code));
    await say(ctx, 'start', suggestions.slice(0, EXAMPLES_SHOWN));
  });
  return feature;
}
