import type { Api } from 'grammy';
import type { Logger } from 'pino';
import { describeFault } from './errors.ts';
import { texts, type Texts } from './texts.ts';

/** Shows the commands in Telegram's menu. Without them the bot works as well, so a failure is only logged. */
export async function publishCommands(api: Api, log: Logger): Promise<void> {
  try {
    await api.setMyCommands(menu(texts.en));
    await api.setMyCommands(menu(texts.zh), { language_code: 'zh' });
  } catch (error) {
    log.warn(describeFault(error), 'the menu of commands was not set');
  }
}

function menu({ commands }: Texts): { command: string; description: string }[] {
  return Object.entries(commands).map(([command, description]) => ({ command, description }));
}
