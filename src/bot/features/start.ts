import { Composer, type Context } from 'grammy';
import { FROM_INLINE, type Opened } from '../../browse/links.ts';
import { answer, questionIn } from '../asking.ts';
import type { BotDeps } from '../deps.ts';
import { showPage } from '../pages.ts';
import { languageIn, say, suggestionRows } from '../say.ts';
import { showView } from '../views.ts';

const EXAMPLES_SHOWN = 3;

/** /start, with questions that the knowledge can answer; what follows it, as links carry it, is opened. */
export function startFeature(deps: BotDeps): Composer<Context> {
  const feature = new Composer();
  feature.command('start', async (ctx) => {
    if (ctx.match === '' || ctx.match === FROM_INLINE) return welcome(ctx, deps);
    const opened = await open(ctx, deps.browser.open(ctx.match), deps);
    return opened ? undefined : say(ctx, 'oldLink', deps);
  });
  return feature;
}

async function welcome(ctx: Context, deps: BotDeps): Promise<void> {
  const { suggestions } = deps.answerer.sources(await languageIn(ctx, deps));
  await say(ctx, 'start', deps, suggestionRows(suggestions, EXAMPLES_SHOWN));
}

/** False for a link that nobody made here, or of something that is no longer held. */
async function open(ctx: Context, opened: Opened, deps: BotDeps): Promise<boolean> {
  if (opened.type === 'question') {
    await answer(ctx, questionIn(ctx, opened.question), deps);
    return true;
  }
  if (opened.type !== 'target') return false;
  const { target, language } = opened;
  if (target.type === 'view') return showView(ctx, { view: target.view, language }, deps);
  if (target.type === 'page') return showPage(ctx, { page: target.page, language, old: [] }, deps);
  return false;
}
