import type { Logger } from 'pino';
import type { Answerer } from '../reply/answerer.ts';
import type { ContextStore } from '../store/contexts.ts';
import type { ReplyIndex } from '../store/replies.ts';

/** What the features of the bot work with. */
export interface BotDeps {
  readonly answerer: Answerer;
  /** YYYY-MM-DD, where the bot's readers live. */
  readonly today: () => string;
  readonly log: Logger;
  readonly contexts: ContextStore;
  readonly replies: ReplyIndex;
}
