import type { Logger } from 'pino';
import type { Edition } from '../reply/edition.ts';
import type { ContextStore } from '../store/contexts.ts';
import type { ReplyIndex } from '../store/replies.ts';

/** What the features of the bot work with: one edition, and what outlives it. */
export interface BotDeps extends Edition {
  /** YYYY-MM-DD, where the bot's readers live. */
  readonly today: () => string;
  readonly log: Logger;
  readonly contexts: ContextStore;
  readonly replies: ReplyIndex;
}
