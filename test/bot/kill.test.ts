import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bundle } from '../bundle.ts';
import { MADE_UP } from '../made-up.ts';
import { textUpdate } from './messages.ts';
import { startStandIn, type StandIn } from './stand-in.ts';
import { until } from './until.ts';

const TOKEN = '123456:very-secret';
const STARTED_WITHIN_MS = 60_000;
const ids = [1, 2, 3, 4];

let telegram: StandIn;
let children: ChildProcess[];

beforeEach(async () => {
  telegram = await startStandIn(TOKEN);
  children = [];
});

afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  await telegram.close();
});

function start(): ChildProcess {
  const { knowledge, seeds } = MADE_UP;
  const folders = ['--knowledge', knowledge, '--seeds', seeds];
  const child = spawn(process.execPath, [bundle(), 'start', ...folders], {
    env: { ...process.env, BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: telegram.url },
    stdio: 'ignore',
  });
  children.push(child);
  return child;
}

// Each message comes from a chat of its own, so that the replies tell which were answered.
const answered = (): number[] => ids.filter((id) => telegram.sentTo(id).length > 0);

test(
  'messages that a killed process did not finish are answered after the restart',
  async () => {
    const first = start();
    const release = telegram.hold('sendMessage');
    telegram.push(...ids.map((id) => textUpdate(id, '你好', id)));
    await until(
      () => telegram.calls.some(({ method }) => method === 'sendMessage'),
      STARTED_WITHIN_MS,
    );
    const exit = once(first, 'exit');
    first.kill('SIGKILL');
    await exit;
    release();
    expect(telegram.unconfirmed()).toEqual(ids);

    start();
    await until(() => telegram.unconfirmed().length === 0, STARTED_WITHIN_MS);
    expect(answered()).toEqual(ids);
  },
  3 * STARTED_WITHIN_MS,
);

test(
  'SIGTERM finishes the replies in work, confirms them, and ends with code 0',
  async () => {
    const first = start();
    const release = telegram.hold('sendMessage');
    // Message 3 waits for message 2 of its chat, so it is not begun, and 4 is not confirmed without it.
    telegram.push(...ids.map((id) => textUpdate(id, '你好', id === 3 ? 2 : id)));
    await until(
      () => telegram.calls.filter(({ method }) => method === 'sendMessage').length === 3,
      STARTED_WITHIN_MS,
    );
    const exit = once(first, 'exit');
    first.kill('SIGTERM');
    // The signal needs a moment to arrive: the poll that SIGTERM cancels is long over, so nothing tells of it.
    await new Promise((resolve) => setTimeout(resolve, 200));
    release();
    expect((await exit)[0]).toBe(0);
    expect(answered()).toEqual([1, 2, 4]);
    expect(telegram.sentTo(2)).toHaveLength(1);
    expect(telegram.unconfirmed()).toEqual([3, 4]);
  },
  2 * STARTED_WITHIN_MS,
);
