import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { describe, expect, onTestFinished, test } from 'vitest';
import { bundle } from '../bundle.ts';
import { MADE_UP } from '../made-up.ts';
import { NO_REDIS, useRedis } from '../store/redis-server.ts';
import { textUpdate } from './messages.ts';
import { startStandIn, type StandIn } from './stand-in.ts';
import { until } from './until.ts';

const TOKEN = '123456:very-secret';
const WITHIN_MS = 60_000;
const CHAT = 7;

/** The program itself on a Redis; its log comes line by line. */
function start(telegram: StandIn, url: string) {
  const { knowledge, seeds } = MADE_UP;
  const args = [bundle(), 'start', '--knowledge', knowledge, '--seeds', seeds];
  const child = spawn(process.execPath, args, {
    env: {
      ...process.env,
      BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: telegram.url,
      STORE_FILE: '',
      REDIS_URL: url,
      HASH_SALT: 'a salt of the tests',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let log = '';
  child.stdout.on('data', (data) => (log += String(data)));
  return { child, log: () => log };
}

describe.skipIf(NO_REDIS)('the bot on Redis', () => {
  const server = useRedis();

  test(
    'answers with Redis, without it and when it is back, and ends when asked to',
    { timeout: 3 * WITHIN_MS },
    async () => {
      const telegram = await startStandIn(TOKEN);
      onTestFinished(() => telegram.close());
      const { child, log } = start(telegram, server.url);
      let id = 0;
      const ask = async (text: string): Promise<string> => {
        id += 1;
        telegram.push(textUpdate(id, text, CHAT));
        await until(() => telegram.unconfirmed().length === 0, WITHIN_MS);
        expect(telegram.sentTo(CHAT)).toHaveLength(id);
        return telegram.sentTo(CHAT).at(-1) ?? '';
      };
      expect(await ask('2017年货物吞吐量多少？')).toContain('4310');
      expect(await server.direct.keys('zonebot:context:*')).toHaveLength(1);
      await server.kill();
      expect(await ask('2017年货物吞吐量多少？')).toContain('4310');
      expect(log()).toContain('"code":"REDIS_AWAY"');
      await server.start();
      expect(await ask('2017年货物吞吐量多少？')).toContain('4310');
      const exit = once(child, 'exit');
      child.kill('SIGTERM');
      expect((await exit)[0]).toBe(0);
      expect(log()).not.toContain(TOKEN);
      expect(log()).not.toContain('吞吐量');
    },
  );
});
