import { Composer, type Context } from 'grammy';
import type { BotDeps } from '../deps.ts';
import { say } from '../say.ts';

export function aboutFeature(deps: BotDeps): Composer<Context> {
  const feature = new Composer();
  feature.command('about', (ctx) => say(ctx, 'about', deps));
  feature.command('help', (ctx) => say(ctx, 'help', deps));
  return feature;
}
