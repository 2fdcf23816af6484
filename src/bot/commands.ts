import type { Api } from 'grammy';
import type { Logger } from 'pino';
import type { Language } from '../reply/reply.ts';
import { describeFault } from './errors.ts';
import { COMMANDS, texts } from './texts.ts';

/**
 * Shows the commands in Telegram's menu and says what the bot is, in both languages; English for all others.
 * Without them the bot works as well, so a failure is only logged.
 */
export async function publishCommands(api: Api, log: Logger): Promise<void> {
  try {
    for (const language of ['en', 'zh'] as const) {
      const options = language === 'en' ? {} : { language_code: language };
      const { description, shortDescription } = texts[language];
      await api.setMyCommands(menu(language), options);
      await api.setMyDescription(description, options);
      await api.setMyShortDescription(shortDescription, options);
    }
  } catch (error) {
    log.warn(describeFault(error), 'the menu of commands was not set');
  }
}

function menu(language: Language): { command: string; description: string }[] {
  const { commands } = texts[language];
  return COMMANDS.map((command) => ({ command, description: commands[command] }));
}
