import type { Logger } from 'pino';
import type { Browser } from '../browse/browser.ts';
import type { Answerer } from '../reply/answerer.ts';
import type { Store } from '../store/store.ts';

/** One state of the knowledge; an update is handled with one of them throughout. */
export interface Held {
  readonly answerer: Answerer;
  readonly browser: Browser;
}

/** What the features of the bot work with. */
export interface BotDeps {
  /** The knowledge of now; read once for an update. */
  readonly current: () => Held;
  /** YYYY-MM-DD, where the bot's readers live. */
  readonly today: () => string;
  /** In [0, 1). */
  readonly dice: () => number;
  readonly log: Logger;
  readonly store: Store;
  /** Telegram ids of those who may see what could not be answered. */
  readonly admins: ReadonlySet<number>;
}
