import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { bundle } from '../bundle.ts';
import { MADE_UP } from '../made-up.ts';
import { textUpdate } from '../bot/messages.ts';
import type { StandIn } from '../bot/stand-in.ts';
import { until } from '../bot/until.ts';
import { temporaryFolder } from '../store/folder.ts';
import { freePort, openTelegram, TOKEN } from './hook.ts';
import { post, SECRET } from './sender.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const WITHIN_MS = 60_000;
const SLOW = { timeout: 3 * WITHIN_MS };

/** The program as it is installed, with these settings. */
function start(telegram: StandIn, settings: Readonly<Record<string, string>>) {
  const folders = ['--knowledge', MADE_UP.knowledge, '--seeds', MADE_UP.seeds];
  const child = spawn(process.execPath, [bundle(), 'start', ...folders], {
    cwd: ROOT,
    env: {
      PATH: process.env['PATH'],
      BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: telegram.url,
      ...settings,
    },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => void (said += chunk.toString('utf8')));
  return { child, said: () => said };
}

async function textOf(url: string): Promise<string> {
  try {
    return await (await fetch(url)).text();
  } catch {
    return '';
  }
}

/** Resolves when the program says that it is ready. */
async function ready(ops: string): Promise<void> {
  let told = '';
  const asking = setInterval(() => void textOf(`${ops}/readyz`).then((text) => (told = text)), 50);
  await until(() => told.includes('"ready":true'), WITHIN_MS).finally(() => clearInterval(asking));
}

test('started with a webhook it answers, tells how it is, and ends at SIGTERM', SLOW, async () => {
  const telegram = await openTelegram();
  const [port, opsPort] = [await freePort(), await freePort()];
  const url = `http://127.0.0.1:${port}/updates`;
  const ops = `http://127.0.0.1:${opsPort}`;
  const { child, said } = start(telegram, {
    WEBHOOK_URL: url,
    WEBHOOK_SECRET: SECRET,
    PORT: `${port}`,
    OPS_PORT: `${opsPort}`,
  });
  await ready(ops);
  expect(await post(url, textUpdate(1, '2017年新签约了多少项目？'))).toBe(200);
  expect(await post(url, textUpdate(2, '机密词'), 'not-the-secret_1')).toBe(401);
  expect(telegram.sentTo(7).join()).toContain('64个');
  const metrics = await textOf(`${ops}/metrics`);
  expect(metrics).toMatch(
    /^zonebot_questions_total\{kind="answer",language="zh",place="chat"\} 1$/m,
  );
  expect(metrics).toMatch(/^zonebot_webhook_refused_total\{reason="secret"\} 1$/m);
  expect(metrics).toMatch(/^process_resident_memory_bytes \d/m);
  expect(await textOf(`http://127.0.0.1:${port}/metrics`)).toBe('');
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  expect((await exit)[0]).toBe(0);
  for (const secret of [SECRET, 'very-secret', '2017年新签约', '机密词'])
    expect(said()).not.toContain(secret);
});

test('started without one it tells how it is as well', SLOW, async () => {
  const telegram = await openTelegram();
  const opsPort = await freePort();
  const ops = `http://127.0.0.1:${opsPort}`;
  const { child } = start(telegram, { OPS_PORT: `${opsPort}` });
  await ready(ops);
  telegram.push(textUpdate(1, '2017年新签约了多少项目？'));
  await until(() => telegram.unconfirmed().length === 0, WITHIN_MS);
  expect(await textOf(`${ops}/metrics`)).toMatch(
    /^zonebot_update_seconds_count\{kind="message",outcome="done"\} 1$/m,
  );
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  expect((await exit)[0]).toBe(0);
});

test('a port that is taken is told in one line', SLOW, async () => {
  const telegram = await openTelegram();
  const { child, said } = start(telegram, { OPS_PORT: new URL(telegram.url).port });
  expect((await once(child, 'exit'))[0]).toBe(1);
  expect(said()).toBe(
    'OPS_HOST and OPS_PORT: another program listens there: end that program or choose another port\n',
  );
});

test('a fault that nothing handles ends it with one line that quotes nothing', SLOW, async () => {
  const telegram = await openTelegram();
  const opsPort = await freePort();
  const preload = path.join(temporaryFolder(), 'preload.mjs');
  const fault = `new RangeError('very-secret of https://x/bot${TOKEN}/')`;
  writeFileSync(preload, `process.on('SIGUSR2', () => Promise.reject(${fault}));`);
  const { child, said } = start(telegram, {
    OPS_PORT: `${opsPort}`,
    NODE_OPTIONS: `--import ${preload}`,
  });
  await ready(`http://127.0.0.1:${opsPort}`);
  const exit = once(child, 'exit');
  child.kill('SIGUSR2');
  expect((await exit)[0]).toBe(1);
  const last = said().trimEnd().split('\n').at(-1) ?? '';
  expect(JSON.parse(last)).toMatchObject({ level: 60, error: 'RangeError' });
  expect(said()).not.toContain('very-secret');
});
