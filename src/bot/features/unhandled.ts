import { Composer, type Context } from 'grammy';
import { commandOf } from '../address.ts';
import type { BotDeps } from '../deps.ts';
import { say } from '../say.ts';

/** The last feature: a word on unknown commands, silence on everything else. */
export function unhandledFeature(deps: BotDeps): Composer<Context> {
  const feature = new Composer();
  feature.use(async (ctx) => {
    if (ctx.message && commandOf(ctx.message)) await say(ctx, 'unknownCommand', deps);
    else deps.log.debug({ update_id: ctx.update.update_id }, 'nothing to answer');
  });
  return feature;
}
