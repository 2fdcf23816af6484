import { Bot, type Context, type NextFunction } from 'grammy';
import { isAddressed } from './address.ts';
import { errorBoundary } from './boundary.ts';
import type { BotDeps } from './deps.ts';
import { editedFeature } from './edited.ts';
import { BotTokenError } from './errors.ts';
import { helpFeature } from './help.ts';
import { limitFloods } from './limits/flood.ts';
import { nonTextFeature } from './non-text.ts';
import { questionFeature } from './question.ts';
import { sourcesFeature } from './sources.ts';
import { startFeature } from './start.ts';
import { unhandledFeature } from './unhandled.ts';

export interface BotOptions extends BotDeps {
  readonly token: string;
  /** A Bot API server other than Telegram's own. */
  readonly apiRoot?: string;
  /** Milliseconds that only go forward, for what counts by the time. */
  readonly now?: () => number;
}

// Longer than Telegram holds a request for updates, so that only dead connections are given up.
const REQUEST_TIMEOUT_SECONDS = 60;

/** The bot, ready for `runBot`; nothing is sent yet. Throws BotTokenError on an empty token. */
export function createBot({ token, apiRoot, now = monotonic, ...deps }: BotOptions): Bot {
  if (token.trim() === '') throw new BotTokenError();
  const bot = new Bot(token.trim(), {
    client: {
      timeoutSeconds: REQUEST_TIMEOUT_SECONDS,
      ...(apiRoot === undefined ? {} : { apiRoot: apiRoot.replace(/\/$/, '') }),
    },
  });
  // What is not for the bot counts for nobody.
  bot.use(errorBoundary(deps.log), onlyAddressed, limitFloods({ now, log: deps.log }));
  bot.use(startFeature(deps), helpFeature(), sourcesFeature(deps));
  bot.use(questionFeature(deps), editedFeature(deps), nonTextFeature());
  bot.use(unhandledFeature(deps));
  return bot;
}

async function onlyAddressed(ctx: Context, next: NextFunction): Promise<void> {
  const isMessage = ctx.msg !== undefined && ctx.callbackQuery === undefined;
  if (!isMessage || isAddressed(ctx.msg, ctx.me)) await next();
}

function monotonic(): number {
  return performance.now();
}
