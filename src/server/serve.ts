import type { Bot } from 'grammy';
import { runBot } from '../bot/run.ts';
import { runWebhook, type RunWebhookOptions, type Webhook } from './webhook/run-webhook.ts';

export interface ServeOptions extends Omit<RunWebhookOptions, 'webhook'> {
  /** Null: Telegram is asked for updates. */
  readonly webhook: Webhook | null;
}

/** Answers updates in the way that is configured until the signal. Throws as `runBot` and `runWebhook` do. */
export function serve(bot: Bot, { webhook, ...options }: ServeOptions): Promise<void> {
  return webhook === null ? runBot(bot, options) : runWebhook(bot, { ...options, webhook });
}
