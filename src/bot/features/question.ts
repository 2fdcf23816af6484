import { Composer, type Context } from 'grammy';
import { questionOf } from '../address.ts';
import { answer, questionIn } from '../asking.ts';
import type { BotDeps } from '../deps.ts';
import { say } from '../say.ts';

export function questionFeature(deps: BotDeps): Composer<Context> {
  const feature = new Composer();
  feature.on('message:text', async (ctx, next) => {
    const text = questionOf(ctx.message, ctx.me);
    if (text === null) await next();
    else if (text === '') await say(ctx, 'noQuestion', deps);
    else await answer(ctx, questionIn(ctx, text), deps);
  });
  return feature;
}
