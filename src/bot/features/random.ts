import { Composer, type Context } from 'grammy';
import type { BotDeps } from '../deps.ts';
import { languageIn } from '../say.ts';
import { showView } from '../views.ts';

/** /random: one of the figures that are held, each as likely as the other. */
export function randomFeature(deps: BotDeps): Composer<Context> {
  const feature = new Composer();
  feature.command('random', async (ctx) => {
    const fact = deps.browser.random(deps.dice());
    const view = fact === null ? null : ({ type: 'figures', facts: [fact] } as const);
    if (view) await showView(ctx, { view, language: await languageIn(ctx, deps) }, deps);
  });
  return feature;
}
