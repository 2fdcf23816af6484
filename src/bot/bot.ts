import { Bot, Composer, type Context, type NextFunction } from 'grammy';
import type { Edition } from '../reply/edition.ts';
import { isAddressed } from './address.ts';
import { errorBoundary } from './boundary.ts';
import type { BotDeps } from './deps.ts';
import { editedFeature } from './edited.ts';
import { byEdition } from './editions.ts';
import { BotTokenError } from './errors.ts';
import { helpFeature } from './help.ts';
import { nonTextFeature } from './non-text.ts';
import { questionFeature } from './question.ts';
import { sourcesFeature } from './sources.ts';
import { startFeature } from './start.ts';
import { unhandledFeature } from './unhandled.ts';

export interface BotOptions extends Omit<BotDeps, keyof Edition> {
  readonly token: string;
  /** What answers come from now; read once for each update. */
  readonly current: () => Edition;
  /** A Bot API server other than Telegram's own. */
  readonly apiRoot?: string;
}

// Longer than Telegram holds a request for updates, so that only dead connections are given up.
const REQUEST_TIMEOUT_SECONDS = 60;

/** The bot, ready for `runBot`; nothing is sent yet. Throws BotTokenError on an empty token. */
export function createBot({ token, apiRoot, current, ...deps }: BotOptions): Bot {
  if (token.trim() === '') throw new BotTokenError();
  const bot = new Bot(token.trim(), {
    client: {
      timeoutSeconds: REQUEST_TIMEOUT_SECONDS,
      ...(apiRoot === undefined ? {} : { apiRoot: apiRoot.replace(/\/$/, '') }),
    },
  });
  bot.use(errorBoundary(deps.log), onlyAddressed);
  bot.use(byEdition(current, (edition) => featuresOf({ ...deps, ...edition })));
  return bot;
}

/** Made anew for every edition: what is to outlive a reload is a dependency, nothing that a feature keeps. */
function featuresOf(deps: BotDeps): Composer<Context> {
  const features = new Composer();
  features.use(startFeature(deps), helpFeature(), sourcesFeature(deps));
  features.use(questionFeature(deps), editedFeature(deps), nonTextFeature());
  features.use(unhandledFeature(deps));
  return features;
}

async function onlyAddressed(ctx: Context, next: NextFunction): Promise<void> {
  if (ctx.msg && isAddressed(ctx.msg, ctx.me)) await next();
}
