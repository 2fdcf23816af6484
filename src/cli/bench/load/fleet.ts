import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Folders } from '../../../knowledge/load.ts';
import { startBot } from './bot-process.ts';
import { USED_PATH } from './paths.ts';
import { startRedis } from './redis.ts';
import { startSide } from './side.ts';
import type { Used } from './used.ts';

/** A process that takes updates. */
export interface Member {
  readonly url: string;
  used(): Promise<Used>;
}

/** All that is measured, each in a process of its own, on one stand-in of the Bot API. */
export interface Fleet {
  readonly secret: string;
  /** grammY behind the same HTTP stack: without any call, and with one for each update. */
  readonly silent: Member;
  readonly echo: Member;
  readonly memory: Member;
  readonly sqlite: Member;
  /** Bots that share a Redis; none where the machine has no Redis. */
  readonly replicas: readonly Member[];
  stop(): void;
}

const TOKEN = '123456:of-the-load-bench';

export async function startFleet(folders: Folders, replicas: number): Promise<Fleet> {
  const folder = mkdtempSync(path.join(tmpdir(), 'zonebot-bench-'));
  const secret = randomBytes(24).toString('base64url');
  const running: Stoppable[] = [];
  const kept = async <One extends Stoppable>(starting: Promise<One>): Promise<One> => {
    const one = await starting;
    running.push(one);
    return one;
  };
  const stop = (): void => {
    for (const one of running) one.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const redis = await startRedis();
    if (redis) running.push(redis);
    const api = await kept(startSide({ kind: 'api' }));
    const common = { token: TOKEN, apiRoot: api.url, secret };
    const grammy = async (replies: boolean): Promise<Member> =>
      echoMember((await kept(startSide({ kind: 'echo', replies, ...common }))).url);
    const bot = (store: Readonly<Record<string, string>>): Promise<Member> =>
      kept(startBot({ folders, store, ...common }));
    const onRedis = Array.from({ length: redis ? replicas : 0 }, () =>
      bot({ REDIS_URL: redis?.url ?? '' }),
    );
    const starting = [
      grammy(false),
      grammy(true),
      bot({}),
      bot({ STORE_FILE: path.join(folder, 'store.db') }),
      ...onRedis,
    ];
    // All of them, so that whatever did start is stopped.
    await Promise.allSettled(starting);
    const [silent, echo, memory, sqlite, ...shared] = await Promise.all(starting);
    if (!silent || !echo || !memory || !sqlite) throw new Error('nothing was started');
    return { secret, silent, echo, memory, sqlite, replicas: shared, stop };
  } catch (error) {
    stop();
    throw error;
  }
}

interface Stoppable {
  stop(): void;
}

const usedSchema = z.object({ cpuMs: z.number(), rssMb: z.number() });

function echoMember(url: string): Member {
  return {
    url,
    async used() {
      const response = await fetch(new URL(USED_PATH, url));
      return { ...usedSchema.parse(await response.json()), askMs: 0, calls: 0 };
    },
  };
}
