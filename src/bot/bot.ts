import { Bot, Composer, type Context, type NextFunction } from 'grammy';
import type { Edition } from '../reply/edition.ts';
import { createBrowser } from '../browse/browser.ts';
import { isAddressed, namesItself } from './address.ts';
import { errorBoundary } from './boundary.ts';
import { counting } from './counting.ts';
import type { BotDeps, LastingDeps } from './deps.ts';
import { byEdition } from './editions.ts';
import { BotTokenError } from './errors.ts';
import { aboutFeature } from './features/about.ts';
import { articlesFeature } from './features/articles.ts';
import { browsingFeature } from './features/browsing.ts';
import { buttonsFeature } from './features/buttons.ts';
import { editedFeature } from './features/edited.ts';
import { gapsFeature } from './features/gaps.ts';
import { inlineFeature } from './features/inline.ts';
import { languageFeature } from './features/language.ts';
import { nonTextFeature } from './features/non-text.ts';
import { privacyFeature } from './features/privacy.ts';
import { questionFeature } from './features/question.ts';
import { randomFeature } from './features/random.ts';
import { startFeature } from './features/start.ts';
import { unhandledFeature } from './features/unhandled.ts';
import { onlyInTurn } from './in-turn.ts';
import { limitFloods } from './limits/flood.ts';
import { createApiFetch, type ApiFetch } from './api-fetch.ts';

export interface BotOptions extends LastingDeps {
  readonly token: string;
  /** What answers come from now; read once for each update. */
  readonly current: () => Edition;
  /** A Bot API server other than Telegram's own. */
  readonly apiRoot?: string;
  /** How calls go out; over the network where nothing else is given. */
  readonly fetch?: ApiFetch;
  /** How long a call may take; longer than Telegram holds a request for updates. */
  readonly callTimeoutSeconds?: number;
}

// Longer than Telegram holds a request for updates, so that only dead connections are given up.
const DEFAULT_CALL_TIMEOUT_SECONDS = 60;

/** The bot, ready for `runBot`; nothing is sent yet. Throws BotTokenError on an empty token. */
export function createBot({
  token,
  apiRoot,
  fetch = createApiFetch(),
  callTimeoutSeconds = DEFAULT_CALL_TIMEOUT_SECONDS,
  current,
  ...deps
}: BotOptions): Bot {
  if (token.trim() === '') throw new BotTokenError();
  const bot = new Bot(token.trim(), {
    client: {
      timeoutSeconds: callTimeoutSeconds,
      fetch,
      ...(apiRoot === undefined ? {} : { apiRoot: apiRoot.replace(/\/$/, '') }),
    },
  });
  // First, so that it sees every repetition.
  bot.api.config.use(counting(deps.observer));
  // What is not for the bot counts for nobody.
  bot.use(onlyInTurn, errorBoundary(deps), onlyAddressed, limitFloods(deps));
  bot.use(byEdition(current, (edition) => featuresOf(edition, deps)));
  return bot;
}

/** Made anew for every edition: what is to outlive a reload is a dependency, nothing that a feature keeps. */
function featuresOf(edition: Edition, lasting: LastingDeps): Composer<Context> {
  const deps: BotDeps = { ...lasting, ...edition, browser: createBrowser(edition.knowledge) };
  const features = new Composer();
  features.use(inlineFeature(deps), buttonsFeature(deps));
  features.use(startFeature(deps), aboutFeature(deps), articlesFeature(deps));
  features.use(browsingFeature(deps), randomFeature(deps), languageFeature(deps));
  features.use(privacyFeature(deps), gapsFeature(deps), questionFeature(deps), editedFeature(deps));
  features.use(nonTextFeature(deps), unhandledFeature(deps));
  return features;
}

/** What is addressed to the bot, and can be answered. */
async function onlyAddressed(ctx: Context, next: NextFunction): Promise<void> {
  if (!namesItself(ctx)) return;
  const isMessage = ctx.msg !== undefined && ctx.callbackQuery === undefined;
  if (!isMessage || isAddressed(ctx.msg, ctx.me)) await next();
}
