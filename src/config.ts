/** The configuration of the running bot, read once from the environment by `main.ts`. */
export interface Config {
  /** Null starts the chat in the terminal instead of Telegram. */
  readonly botToken: string | null;
  /** Where the Bot API is, for a local Bot API server; null means Telegram's own. */
  readonly apiRoot: string | null;
  readonly logLevel: LogLevel;
  /** Telegram ids of those who are told what an operator must know. */
  readonly adminIds: readonly number[];
}

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** The environment does not make a configuration. The message names every bad key and never a value. */
export class ConfigError extends Error {
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'ConfigError';
  }
}

/** Reads the configuration. Throws ConfigError with every bad key at once. */
export function parseConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const problems: string[] = [];
  const botToken = env['BOT_TOKEN']?.trim() || null;
  if (botToken !== null && !/^\d+:[\w-]{10,}$/.test(botToken)) {
    problems.push(
      'BOT_TOKEN does not look like a token of @BotFather (digits, a colon, then letters): copy it again, or remove it to chat in the terminal',
    );
  }
  const apiRoot = env['TELEGRAM_API_ROOT']?.trim() || null;
  if (apiRoot !== null && !/^https?:\/\/\S+$/.test(apiRoot))
    problems.push('TELEGRAM_API_ROOT is no http(s) address');
  const logLevel = LOG_LEVELS.find((level) => level === (env['LOG_LEVEL']?.trim() || 'info'));
  if (!logLevel) problems.push(`LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}`);
  const adminIds = listOf(env['ADMIN_IDS']);
  if (!adminIds.every((id) => /^\d{1,15}$/.test(id)))
    problems.push('ADMIN_IDS must be Telegram ids (digits) with commas between them');
  if (problems.length > 0) throw new ConfigError(problems);
  return { botToken, apiRoot, logLevel: logLevel ?? 'info', adminIds: adminIds.map(Number) };
}

function listOf(value: string | undefined): string[] {
  return (value ?? '').split(/[,\s]+/).filter((item) => item !== '');
}
