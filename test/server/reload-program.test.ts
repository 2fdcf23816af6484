import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Folders } from '../../src/knowledge/load.ts';
import { bundle } from '../bundle.ts';
import { changedCopy } from '../made-up.ts';
import { textUpdate } from '../bot/messages.ts';
import { startStandIn, type StandIn } from '../bot/stand-in.ts';
import { until } from '../bot/until.ts';
import { setFact, setProjects } from './shelf.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const TOKEN = '123456:very-secret';
const ADMIN = 42;
const WITHIN_MS = 60_000;

function start(program: readonly string[], folders: Folders, telegram: StandIn): ChildProcess {
  const options = ['start', '--knowledge', folders.knowledge, '--seeds', folders.seeds];
  const child = spawn(process.execPath, [...program, ...options], {
    cwd: ROOT,
    env: {
      ...process.env,
      BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: telegram.url,
      ADMIN_IDS: String(ADMIN),
    },
    stdio: 'ignore',
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

test.each([
  { name: 'the sources', program: () => ['--import', 'tsx', 'src/main.ts'] },
  { name: 'the bundle', program: () => [bundle()] },
])(
  'started from $name, the bot follows the knowledge and tells the admins',
  { timeout: 4 * WITHIN_MS },
  async ({ program }) => {
    const telegram = await startStandIn(TOKEN);
    onTestFinished(() => telegram.close());
    const folders = changedCopy([]);
    const child = start(program(), folders, telegram);
    let asked = 0;
    const ask = async (): Promise<string> => {
      asked += 1;
      telegram.push(textUpdate(asked, '2017年新签约了多少项目？'));
      await until(() => telegram.sentTo(7).length === asked, WITHIN_MS);
      return telegram.sentTo(7).at(-1) ?? '';
    };
    let told = 0;
    const nextNews = async (): Promise<string> => {
      told += 1;
      await until(() => telegram.sentTo(ADMIN).length >= told, WITHIN_MS);
      return telegram.sentTo(ADMIN)[told - 1] ?? '';
    };

    expect(await ask()).toContain('64个');
    setProjects(folders, 65);
    expect(await nextNews()).toContain('知识库已更新');
    expect(await ask()).toContain('65个');
    setFact(folders, 66);
    expect(await nextNews()).toMatch(/没有采用.*\n[^]*facts\/harbour-2017\.yaml:\d+: .* -&gt; /);
    expect(await ask()).toContain('65个');
    child.kill('SIGHUP');
    expect(await nextNews()).toContain('没有采用');
    setFact(folders, 65);
    expect(await nextNews()).toContain('已消除');
    child.kill('SIGHUP');
    expect(await nextNews()).toContain('没有改动');
    expect(telegram.sentTo(ADMIN)).toHaveLength(told);
    const exit = once(child, 'exit');
    child.kill('SIGTERM');
    expect((await exit)[0]).toBe(0);
  },
);
