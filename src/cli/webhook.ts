import { ConfigError, type Config } from '../config.ts';
import type { Io } from './io.ts';

/** `webhook`: what Telegram delivers to; with `remove`, to nobody any more. Throws ConfigError without a token. */
export async function runWebhookCommand(
  { botToken, apiRoot }: Pick<Config, 'botToken' | 'apiRoot'>,
  { remove }: { readonly remove: boolean },
  io: Io,
): Promise<void> {
  if (botToken === null)
    throw new ConfigError(['no bot is named: set BOT_TOKEN in .env, as for the bot']);
  const { openWebhookDesk } = await import('../server/webhook/desk.ts');
  const desk = openWebhookDesk({ token: botToken, apiRoot });
  if (remove) await desk.remove();
  const { url, waiting, lastError } = await desk.read();
  io.out(`webhook     ${url ?? 'none is set'}`);
  io.out(`waiting     ${waiting} updates`);
  if (lastError) io.out(`last error  ${lastError.at.toISOString()} ${lastError.message}`);
}
