import { createHash } from 'node:crypto';
import { InputFile, type Context } from 'grammy';
import { renderChart } from '../chart/render.ts';
import type { ChartSpec } from '../chart/spec.ts';
import type { Reply } from '../reply/reply.ts';
import type { LastingDeps } from './deps.ts';
import { describeFault, InterruptedError } from './errors.ts';
import { isRefused, replyTo } from './send.ts';
import { cutBefore } from './sentences.ts';

/** Telegram's limit. */
const MOST_CAPTION = 1024;

/** The chart of a reply as a photo after it. The words stand without it: a picture that fails is only logged. */
export async function sendChart(
  ctx: Context,
  { chart }: Reply,
  { log, store }: Pick<LastingDeps, 'log' | 'store'>,
): Promise<void> {
  if (chart === null) return;
  try {
    await ctx.replyWithChatAction('upload_photo');
    const picture = pictureKey(chart);
    const known = await store.charts.get(picture);
    if (known !== null && (await sendKnown(ctx, chart, known))) return;
    const png = await renderChart(chart);
    const sent = await ctx.replyWithPhoto(
      new InputFile(png, 'chart.png'),
      photoOptions(ctx, chart),
    );
    const fileId = sent.photo.at(-1)?.file_id;
    if (fileId !== undefined) await store.charts.set(picture, fileId);
  } catch (error) {
    if (error instanceof InterruptedError) throw error;
    log.warn(describeFault(error), 'a chart was not sent');
  }
}

/** False when Telegram no longer has the file. */
async function sendKnown(ctx: Context, chart: ChartSpec, fileId: string): Promise<boolean> {
  try {
    await ctx.replyWithPhoto(fileId, photoOptions(ctx, chart));
    return true;
  } catch (error) {
    if (isRefused(error, 'file')) return false;
    throw error;
  }
}

/** The same picture has the same key in every process. */
function pictureKey(chart: ChartSpec): string {
  return createHash('sha256').update(JSON.stringify(chart)).digest('base64url');
}

function photoOptions(ctx: Context, chart: ChartSpec): Parameters<Context['replyWithPhoto']>[1] {
  return { caption: captionOf(chart), ...replyTo(ctx, false) };
}

/** What the picture shows, in words, for who cannot see it. */
export function captionOf({ title, bars, source }: ChartSpec): string {
  const told = bars.map(({ label, text }) => `${label} ${text}`).join(' · ');
  const caption = [title, told, source].join('\n');
  return caption.slice(0, cutBefore(caption, MOST_CAPTION));
}
