import type { Context } from 'grammy';
import { inTime } from './in-time.ts';
import type { LastingDeps } from './deps.ts';
import { languageIn, say } from './say.ts';
import { texts, type Texts } from './texts.ts';

/** What fits above a tapped button: 200 characters. */
export type Notice = keyof Pick<Texts, 'apology' | 'slowDown'>;

export interface TellingOptions {
  /** How long the same tap or the same typing need not be sent to us again. */
  readonly cacheSeconds: number;
}

/** Says something where the person looks: above the tapped button, else in the chat. Inline, nothing is offered. */
export async function tell(
  ctx: Context,
  notice: Notice,
  deps: Pick<LastingDeps, 'store'>,
  { cacheSeconds }: TellingOptions = { cacheSeconds: 0 },
): Promise<void> {
  const options = { cache_time: cacheSeconds };
  if (ctx.callbackQuery) {
    const text = texts[await languageIn(ctx, deps)][notice];
    await inTime(ctx.answerCallbackQuery({ ...options, text }));
  } else if (ctx.inlineQuery) {
    await inTime(ctx.answerInlineQuery([], { ...options, is_personal: true }));
  } else if (ctx.chat) await say(ctx, notice, deps);
}
