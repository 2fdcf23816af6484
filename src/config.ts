import { readServing, type Serving } from './config-serving.ts';
import type { StorePlace } from './store/place.ts';

/** The configuration of the running bot, read once from the environment by `main.ts`. */
export interface Config extends Serving {
  /** Null starts the chat in the terminal instead of Telegram. */
  readonly botToken: string | null;
  /** Where the Bot API is, for a local Bot API server; null means Telegram's own. */
  readonly apiRoot: string | null;
  readonly logLevel: LogLevel;
  /** Where the store is kept; null: nothing outlives the process, and no feedback is asked for. */
  readonly store: StoreConfig | null;
  /** Telegram's ids of those who may see what was asked in vain, and are told what an operator must know. */
  readonly adminIds: readonly number[];
}

export type StoreConfig = StorePlace & {
  /** A secret: who has it can find out whose things are in the store. */
  readonly salt: string;
};

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
  const place = readPlace(
    env['STORE_FILE']?.trim() ?? '',
    env['REDIS_URL']?.trim() ?? '',
    problems,
  );
  const salt = readSalt(env['HASH_SALT']?.trim() ?? '', place, problems);
  const store = place && { ...place, salt };
  const adminIds = readIds(env['ADMIN_IDS']?.trim() ?? '', problems);
  const serving = readServing(env, { botToken, apiRoot }, problems);
  if (problems.length > 0) throw new ConfigError(problems);
  return { botToken, apiRoot, logLevel: logLevel ?? 'info', store, adminIds, ...serving };
}

const SHORTEST_SALT = 16;
const MAKE_ONE =
  'make one with node -p "crypto.randomBytes(24).toString(\'base64url\')" and keep it as long as the store';

function readPlace(file: string, url: string, problems: string[]): StorePlace | null {
  if (url === '') return file === '' ? null : { kind: 'sqlite', file };
  if (file !== '')
    problems.push(
      'STORE_FILE and REDIS_URL are both set: there is one store, so empty one of them',
    );
  if (!/^rediss?:\/\/\S+$/.test(url) || !URL.canParse(url))
    problems.push('REDIS_URL is no address of a Redis, like redis://user:password@host:6379/0');
  return { kind: 'redis', url };
}

function readSalt(salt: string, place: StorePlace | null, problems: string[]): string {
  if (salt.length > 0 && salt.length < SHORTEST_SALT)
    problems.push(`HASH_SALT is shorter than ${SHORTEST_SALT} characters: ${MAKE_ONE}`);
  if (place !== null && salt === '')
    problems.push(`HASH_SALT is needed once STORE_FILE or REDIS_URL is set: ${MAKE_ONE}`);
  return salt;
}

function readIds(list: string, problems: string[]): number[] {
  if (list === '') return [];
  const ids = list.split(',').map((id) => (/^\s*[1-9]\d*\s*$/.test(id) ? Number(id) : null));
  const bad = ids.flatMap((id, index) =>
    id === null || !Number.isSafeInteger(id) ? [index + 1] : [],
  );
  for (const place of bad)
    problems.push(
      `ADMIN_IDS: number ${place} of the list is no user id of Telegram: write digits only, with commas between the ids`,
    );
  return [...new Set(ids.flatMap((id) => id ?? []))];
}
