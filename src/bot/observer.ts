import type { Update } from 'grammy/types';
import type { Reply } from '../reply/reply.ts';
import type { Verdict } from '../store/allowances.ts';

/** What Telegram is asked to send. */
export const ALLOWED_UPDATES = [
  'message',
  'edited_message',
  'callback_query',
  'inline_query',
  'my_chat_member',
] as const;

export type UpdateKind = (typeof ALLOWED_UPDATES)[number] | 'other';

/** `ok`, the code that Telegram refused with, or `unreachable` where there was no answer that it gave. */
export type CallOutcome = 'ok' | 'unreachable' | number;

export interface AskedNews {
  readonly reply: Pick<Reply, 'kind' | 'language'>;
  /** Inline, a question is asked anew while somebody types. */
  readonly place: 'chat' | 'inline';
  /** How long the answer took, without sending it. */
  readonly tookMs: number;
}

export interface UpdateNews {
  readonly kind: UpdateKind;
  /** False when it is left for Telegram to bring again. */
  readonly isDone: boolean;
  readonly tookMs: number;
}

/** Told what the bot does, to count it; nothing of it is anything that a user wrote. Must not throw. */
export interface Observer {
  readonly asked: (news: AskedNews) => void;
  readonly updateBegun: () => void;
  readonly updateEnded: (news: UpdateNews) => void;
  /** How many updates were fetched and are not begun. */
  readonly waiting: (updates: number) => void;
  readonly called: (method: string, outcome: CallOutcome) => void;
  readonly slowedDown: (verdict: Exclude<Verdict, 'allowed'>) => void;
}

/** For a bot that nobody counts. */
export const NO_OBSERVER: Observer = {
  asked: () => undefined,
  updateBegun: () => undefined,
  updateEnded: () => undefined,
  waiting: () => undefined,
  called: () => undefined,
  slowedDown: () => undefined,
};

/** What an update is, by the key that Telegram put it under. */
export function kindOf(update: Update): UpdateKind {
  return ALLOWED_UPDATES.find((kind) => update[kind] !== undefined) ?? 'other';
}
