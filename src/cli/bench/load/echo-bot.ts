import process from 'node:process';
import { Bot, webhookCallback } from 'grammy';
import { Hono } from 'hono';
import { ME } from '../telegram/me.ts';
import { UPDATES_PATH, USED_PATH } from './paths.ts';

export interface EchoOptions {
  readonly token: string;
  readonly apiRoot: string;
  readonly secret: string;
  /** False: it takes updates and calls nothing. */
  readonly replies: boolean;
}

/** The least that a grammY bot does behind a webhook: one message for each update, with the same text. */
export function createEchoApp({ token, apiRoot, secret, replies }: EchoOptions): Hono {
  const bot = new Bot(token, { botInfo: ME, client: { apiRoot } });
  bot.on('message:text', async (ctx) => {
    if (replies) await ctx.reply(ctx.message.text);
  });
  const app = new Hono();
  app.post(UPDATES_PATH, webhookCallback(bot, 'hono', { secretToken: secret }));
  app.get(USED_PATH, (context) => context.json(used()));
  return app;
}

/** What the process has used so far. */
function used() {
  const { user, system } = process.cpuUsage();
  return { cpuMs: (user + system) / 1000, rssMb: process.memoryUsage().rss / 1e6 };
}
