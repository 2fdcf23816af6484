import { Bot, type Context, type NextFunction } from 'grammy';
import { isAddressed } from './address.ts';
import { errorBoundary } from './boundary.ts';
import type { BotDeps } from './deps.ts';
import { BotTokenError } from './errors.ts';
import { aboutFeature } from './features/about.ts';
import { articlesFeature } from './features/articles.ts';
import { browsingFeature } from './features/browsing.ts';
import { buttonsFeature } from './features/buttons.ts';
import { editedFeature } from './features/edited.ts';
import { inlineFeature } from './features/inline.ts';
import { languageFeature } from './features/language.ts';
import { nonTextFeature } from './features/non-text.ts';
import { privacyFeature } from './features/privacy.ts';
import { questionFeature } from './features/question.ts';
import { randomFeature } from './features/random.ts';
import { startFeature } from './features/start.ts';
import { unhandledFeature } from './features/unhandled.ts';
import { limitFloods } from './limits/flood.ts';

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
  bot.use(errorBoundary(deps), onlyAddressed, limitFloods({ now, ...deps }));
  bot.use(inlineFeature(deps), buttonsFeature(deps));
  bot.use(startFeature(deps), aboutFeature(deps), articlesFeature(deps), browsingFeature(deps));
  bot.use(randomFeature(deps), languageFeature(deps), privacyFeature(deps));
  bot.use(questionFeature(deps), editedFeature(deps), nonTextFeature(deps));
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
