import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { onTestFinished } from 'vitest';
import { until } from '../../bot/until.ts';
import { bundle } from '../../bundle.ts';
import { MADE_UP } from '../../made-up.ts';
import { SALT } from '../../store/folder.ts';
import { freePort, TOKEN } from '../hook.ts';
import { SECRET } from '../sender.ts';

const STARTED_WITHIN_MS = 60_000;

/** One process after another on the same port. */
export interface Replica {
  /** Where updates go to. */
  readonly url: string;
  /** How many processes there were; the one that runs now is the last. */
  lives(): number;
  isReady(): boolean;
  /** Ends its process at once and starts the next. */
  kill(): Promise<void>;
  /** Asks its process to stop; resolves to its exit code. */
  stop(): Promise<number | null>;
}

/** What all replicas said, in one text. */
export interface Replicas {
  readonly all: readonly Replica[];
  said(): string;
}

/** The program itself, several times, on one Redis. Resolves when all are ready. */
export async function startReplicas(
  count: number,
  places: { readonly telegram: string; readonly redis: string },
): Promise<Replicas> {
  const said: string[] = [];
  const all: Replica[] = [];
  for (let number = 0; number < count; number += 1)
    all.push(createReplica(await freePort(), places, (text) => void said.push(text)));
  await until(() => all.every((one) => one.isReady()), STARTED_WITHIN_MS);
  return { all, said: () => said.join('') };
}

function createReplica(
  port: number,
  places: { readonly telegram: string; readonly redis: string },
  onSaid: (text: string) => void,
): Replica {
  let lives = 0;
  let readyLife = 0;
  let child = begin();
  onTestFinished(() => void child.kill('SIGKILL'));

  function begin(): ChildProcess {
    lives += 1;
    const life = lives;
    const begun = spawnProgram(port, places);
    for (const stream of [begun.stdout, begun.stderr])
      stream?.on('data', (data) => {
        const text = String(data);
        onSaid(text);
        if (text.includes('connected by webhook')) readyLife = life;
      });
    return begun;
  }

  async function end(signal: NodeJS.Signals): Promise<number | null> {
    const exit = once(child, 'exit');
    child.kill(signal);
    await exit;
    return child.exitCode;
  }

  return {
    url: `http://127.0.0.1:${port}/updates`,
    lives: () => lives,
    isReady: () => readyLife === lives,
    async kill() {
      readyLife = 0;
      await end('SIGKILL');
      child = begin();
    },
    stop: () => end('SIGTERM'),
  };
}

function spawnProgram(
  port: number,
  { telegram, redis }: { readonly telegram: string; readonly redis: string },
): ChildProcess {
  const folders = ['--knowledge', MADE_UP.knowledge, '--seeds', MADE_UP.seeds];
  return spawn(process.execPath, [bundle(), 'start', ...folders], {
    env: {
      PATH: process.env['PATH'],
      BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: telegram,
      REDIS_URL: redis,
      HASH_SALT: SALT,
      // What stands before the replicas; nobody calls it here.
      WEBHOOK_URL: 'http://127.0.0.1:9/updates',
      WEBHOOK_SECRET: SECRET,
      PORT: `${port}`,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
