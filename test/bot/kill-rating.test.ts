import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import type { Update } from 'grammy/types';
import { readGaps } from '../../src/store/sqlite/store.ts';
import { bundle } from '../bundle.ts';
import { MADE_UP } from '../made-up.ts';
import { temporaryFolder } from '../store/folder.ts';
import { textUpdate } from './messages.ts';
import { startStandIn, type StandIn } from './stand-in.ts';
import { until } from './until.ts';

const TOKEN = '123456:very-secret';
const ROUNDS = 20;
const WITHIN_MS = 60_000;
const QUESTION = '2017年新签约了多少项目？';

function start(program: string, telegram: StandIn, file: string): ChildProcess {
  const { knowledge, seeds } = MADE_UP;
  const child = spawn(
    process.execPath,
    [program, 'start', '--knowledge', knowledge, '--seeds', seeds],
    {
      env: {
        ...process.env,
        BOT_TOKEN: TOKEN,
        TELEGRAM_API_ROOT: telegram.url,
        STORE_FILE: file,
        HASH_SALT: 'a salt of the tests',
      },
      stdio: 'ignore',
    },
  );
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

/** A 👎 under the message that answered in the private chat `chat`. */
function thumbDown(id: number, chat: number, message: number): Update {
  const from = { id: chat, is_bot: false, first_name: '李', language_code: 'zh' };
  return {
    update_id: id,
    callback_query: {
      id: `tap-${id}`,
      from,
      chat_instance: 'c',
      data: 'dz',
      message: {
        message_id: message,
        date: 1,
        chat: { id: chat, type: 'private', first_name: '李' },
      },
    },
  };
}

/** The id that the stand-in gave to the first message of a chat: they count up from 1001. */
function firstMessageTo(chat: number, { calls }: StandIn): number {
  const sent = calls.filter(({ method }) => method === 'sendMessage');
  return 1001 + sent.findIndex(({ payload }) => payload.chat_id === chat);
}

const isAcknowledged =
  (id: number, { calls }: StandIn) =>
  (): boolean =>
    calls.some(
      ({ method, payload }) =>
        method === 'answerCallbackQuery' && payload['callback_query_id'] === `tap-${id}`,
    );

test(
  'a bot that is killed the moment it acknowledged a 👎 has lost none, twenty times',
  { timeout: 10 * WITHIN_MS },
  async () => {
    const program = bundle();
    const file = `${temporaryFolder()}/store.db`;
    const telegram = await startStandIn(TOKEN);
    onTestFinished(() => telegram.close());
    for (let round = 1; round <= ROUNDS; round += 1) {
      const child = start(program, telegram, file);
      telegram.push(textUpdate(2 * round, QUESTION, round));
      await until(() => telegram.sentTo(round).length > 0, WITHIN_MS);
      // Nothing that comes after the acknowledgement is done by this process any more.
      const release = telegram.hold('answerCallbackQuery');
      const tap = 2 * round + 1;
      telegram.push(thumbDown(tap, round, firstMessageTo(round, telegram)));
      await until(isAcknowledged(tap, telegram), WITHIN_MS);
      const exit = once(child, 'exit');
      child.kill('SIGKILL');
      await exit;
      release();

      const downs = readGaps(file).filter(({ kind }) => kind === 'down');
      expect(downs.map(({ question }) => question)).toEqual(Array(round).fill(QUESTION));
      expect(new Set(downs.map(({ person }) => person)).size).toBe(round);
    }
  },
);
