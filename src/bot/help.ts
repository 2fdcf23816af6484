import { Composer, type Context } from 'grammy';
import { say } from './say.ts';

export function helpFeature(): Composer<Context> {
  const feature = new Composer();
  feature.command('help', (ctx) => say(ctx, 'help'));
  return feature;
}
