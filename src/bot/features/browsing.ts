import { Composer, type CommandContext, type Context } from 'grammy';
import type { PageId } from '../../browse/target.ts';
import type { Language } from '../../reply/reply.ts';
import { answer, questionIn } from '../asking.ts';
import type { BotDeps } from '../deps.ts';
import { showPage } from '../pages.ts';
import { languageIn } from '../say.ts';

/** What is asked of the words after /compare and /trend. */
const QUESTIONS = {
  comparisons: { zh: (what: string) => `对比${what}`, en: (what: string) => `compare ${what}` },
  series: { zh: (what: string) => `${what}历年走势`, en: (what: string) => `trend of ${what}` },
} as const;

/** /topics, /compare and /trend: what is held, to choose from; with words behind them, a question. */
export function browsingFeature(deps: BotDeps): Composer<Context> {
  const feature = new Composer();
  feature.command('topics', (ctx) => open(ctx, { page: 'places', at: 0 }, deps));
  feature.command('compare', (ctx) => askOrOpen(ctx, 'comparisons', deps));
  feature.command('trend', (ctx) => askOrOpen(ctx, 'series', deps));
  return feature;
}

async function askOrOpen(
  ctx: CommandContext<Context>,
  what: keyof typeof QUESTIONS,
  deps: BotDeps,
): Promise<void> {
  const said = ctx.match.trim();
  if (said === '') return open(ctx, { page: what, at: 0 }, deps);
  const language: Language = /\p{Script=Han}/u.test(said) ? 'zh' : 'en';
  return answer(ctx, questionIn(ctx, QUESTIONS[what][language](said)), deps);
}

async function open(ctx: Context, page: PageId, deps: BotDeps): Promise<void> {
  const language = await languageIn(ctx, deps);
  await showPage(ctx, { page, language, old: [] }, deps);
}
