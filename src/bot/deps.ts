import type { Logger } from 'pino';
import type { Browser } from '../browse/browser.ts';
import type { Edition } from '../reply/edition.ts';
import type { Store } from '../store/store.ts';
import type { Observer } from './observer.ts';

/** What outlives an edition of the knowledge. */
export interface LastingDeps {
  /** YYYY-MM-DD, where the bot's readers live. */
  readonly today: () => string;
  /** In [0, 1). */
  readonly dice: () => number;
  readonly log: Logger;
  readonly store: Store;
  readonly observer: Observer;
  /** Telegram ids of those who may see what could not be answered. */
  readonly admins: ReadonlySet<number>;
}

/** What the features of the bot work with: one edition of the knowledge, and what outlives it. */
export interface BotDeps extends LastingDeps, Edition {
  readonly browser: Browser;
}
