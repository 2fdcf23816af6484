import { spawn } from 'node:child_process';
import process from 'node:process';
import type { Folders } from '../../../knowledge/load.ts';
import { freePort } from './free-port.ts';
import { UPDATES_PATH } from './paths.ts';
import { until } from './until.ts';
import { readUsed, type Used } from './used.ts';

export interface BotOptions {
  readonly folders: Folders;
  readonly token: string;
  readonly apiRoot: string;
  readonly secret: string;
  /** STORE_FILE or REDIS_URL; empty for a bot without a store. */
  readonly store: Readonly<Record<string, string>>;
}

export interface RunningBot {
  readonly url: string;
  used(): Promise<Used>;
  stop(): void;
}

/** What is set here, even to nothing, is read from no .env file. */
const UNSET = { STORE_FILE: '', REDIS_URL: '', ADMIN_IDS: '', HOST: '', OPS_HOST: '' };
const SALT = 'the salt of a bench, which is no secret';

/** The program itself, as `npm start` runs it behind a webhook; resolves when it is ready. */
export async function startBot(options: BotOptions): Promise<RunningBot> {
  const [port, opsPort] = [await freePort(), await freePort()];
  const [url, ops] = [`http://127.0.0.1:${port}`, `http://127.0.0.1:${opsPort}`];
  const { knowledge, seeds } = options.folders;
  const command = [process.argv[1] ?? '', 'start', '--knowledge', knowledge, '--seeds', seeds];
  const child = spawn(process.execPath, [...process.execArgv, ...command], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...UNSET,
      HASH_SALT: SALT,
      LOG_LEVEL: 'info',
      BOT_TOKEN: options.token,
      TELEGRAM_API_ROOT: options.apiRoot,
      WEBHOOK_URL: `${url}${UPDATES_PATH}`,
      WEBHOOK_SECRET: options.secret,
      PORT: `${port}`,
      OPS_PORT: `${opsPort}`,
      ...options.store,
    },
  });
  const isGone = (): boolean => child.exitCode !== null;
  await until(() => isReady(ops), { what: 'the bot', isGone });
  return {
    url,
    used: async () => readUsed(await (await fetch(`${ops}/metrics`)).text()),
    stop: () => void child.kill(),
  };
}

async function isReady(ops: string): Promise<boolean> {
  try {
    return (await fetch(`${ops}/readyz`)).ok;
  } catch {
    return false;
  }
}
