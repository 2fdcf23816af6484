import { Composer, type Context } from 'grammy';
import { questionOf } from '../address.ts';
import { answerAgain, questionIn } from '../asking.ts';
import type { BotDeps } from '../deps.ts';

/** A question whose wording was changed. Edited commands are left alone: they were answered. */
export function editedFeature(deps: BotDeps): Composer<Context> {
  const feature = new Composer();
  feature.on('edited_message:text', async (ctx) => {
    const text = questionOf(ctx.editedMessage, ctx.me);
    if (text) await answerAgain(ctx, questionIn(ctx, text), deps);
  });
  return feature;
}
