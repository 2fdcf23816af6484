import { Composer, type Context } from 'grammy';
import type { BotDeps } from '../deps.ts';
import { say } from '../say.ts';

/** /privacy says what is kept, /forget deletes it. */
export function privacyFeature(deps: BotDeps): Composer<Context> {
  const feature = new Composer();
  feature.command('privacy', (ctx) =>
    say(ctx, deps.store.feedback === null ? 'privacyNothingKept' : 'privacy', deps),
  );
  feature.command('forget', async (ctx) => {
    if (!(await mayForget(ctx))) return say(ctx, 'forgetInGroup', deps);
    await deps.store.forget(ctx.chatId);
    return say(ctx, 'forgotten', deps);
  });
  return feature;
}

/** What a group's members left is deleted only by who runs the group. */
async function mayForget(ctx: Context): Promise<boolean> {
  if (ctx.chat?.type === 'private') return true;
  // Who writes in the name of the group itself is one of its administrators.
  if (ctx.senderChat !== undefined) return ctx.senderChat.id === ctx.chatId;
  const { status } = await ctx.getAuthor();
  return status === 'creator' || status === 'administrator';
}
