import { InputFile, type Context } from 'grammy';
import { renderChart } from '../chart/render.ts';
import type { Reply } from '../reply/reply.ts';
import type { BotDeps } from './deps.ts';
import { describeFault } from './errors.ts';

/** The chart of a reply as a photo after it. The words stand without it: a picture that fails is only logged. */
export async function sendChart(
  ctx: Context,
  { chart }: Reply,
  { log }: Pick<BotDeps, 'log'>,
): Promise<void> {
  if (chart === null) return;
  try {
    await ctx.replyWithChatAction('upload_photo');
    const png = await renderChart(chart);
    await ctx.replyWithPhoto(new InputFile(png, 'chart.png'), { caption: chart.title });
  } catch (error) {
    log.warn(describeFault(error), 'a chart was not sent');
  }
}
