import { Composer, type Context } from 'grammy';
import { summarizeNewest } from '../../store/gaps/summary.ts';
import { createWordingReader, type WordingReader } from '../../store/gaps/wording.ts';
import type { BotDeps } from '../deps.ts';
import { renderText } from '../html.ts';
import { languageIn } from '../say.ts';
import { send } from '../send.ts';

/** /gaps, for admins in private: what was asked in vain. To everybody else there is no such command. */
export function gapsFeature(deps: BotDeps): Composer<Context> {
  const feature = new Composer();
  let reader: WordingReader | null = null;
  feature.chatType('private').command('gaps', async (ctx, next) => {
    const { feedback } = deps.store;
    if (feedback === null || !deps.admins.has(ctx.chatId)) return next();
    reader ??= createWordingReader(deps.knowledge);
    const gaps = await feedback.gaps();
    const lines = summarizeNewest(gaps, reader, await languageIn(ctx, deps));
    await send(ctx, renderText(lines.join('\n')));
  });
  return feature;
}
