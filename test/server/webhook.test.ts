import { expect, test } from 'vitest';
import { BotTokenError } from '../../src/bot/errors.ts';
import { ListenError } from '../../src/server/listen.ts';
import { WebhookError } from '../../src/server/webhook/run-webhook.ts';
import { textUpdate } from '../bot/messages.ts';
import { until } from '../bot/until.ts';
import { dial } from './dial.ts';
import { openHook, openTelegram } from './hook.ts';
import { createSender, post, SECRET } from './sender.ts';

const CHAT = 7;

test('tells Telegram its address, secret and wishes, and answers what is delivered', async () => {
  const telegram = await openTelegram();
  const hook = await openHook(telegram);
  await hook.connected;
  expect(telegram.calls.find(({ method }) => method === 'setWebhook')?.payload).toMatchObject({
    url: hook.url,
    secret_token: SECRET,
    allowed_updates: [
      'message',
      'edited_message',
      'callback_query',
      'inline_query',
      'my_chat_member',
    ],
    max_connections: 100,
    drop_pending_updates: false,
  });
  expect(await post(hook.url, textUpdate(1, '甲'))).toBe(200);
  expect(telegram.sentTo(CHAT)).toEqual(['你问：甲']);
});

test('leaves the webhook when it stops, and asks for no updates', async () => {
  const telegram = await openTelegram();
  const hook = await openHook(telegram);
  await hook.connected;
  await hook.stop();
  const methods = telegram.calls.map(({ method }) => method);
  expect(methods).not.toContain('deleteWebhook');
  expect(methods).not.toContain('getUpdates');
  expect(await post(hook.url, textUpdate(1, '甲'))).toBe(0);
});

test('acknowledges an update only after its reply went out', async () => {
  const telegram = await openTelegram();
  const hook = await openHook(telegram);
  await hook.connected;
  const release = telegram.hold('sendMessage');
  let status: number | null = null;
  const posted = post(hook.url, textUpdate(1, '甲')).then((given) => (status = given));
  await until(() => telegram.calls.some(({ method }) => method === 'sendMessage'));
  expect(status).toBeNull();
  release();
  expect(await posted).toBe(200);
});

test('an update that is brought twice is answered once, also while it is in work', async () => {
  const telegram = await openTelegram();
  const hook = await openHook(telegram, { patienceMs: 50 });
  await hook.connected;
  const release = telegram.hold('sendMessage');
  expect(await post(hook.url, textUpdate(1, '甲'))).toBe(503);
  const again = post(hook.url, textUpdate(1, '甲'));
  release();
  expect(await again).toBe(200);
  expect(await post(hook.url, textUpdate(1, '甲'))).toBe(200);
  expect(telegram.sentTo(CHAT)).toEqual(['你问：甲']);
  expect(hook.refusals).toEqual(['late']);
});

test('forged calls are refused before anything of them is read', async () => {
  const telegram = await openTelegram();
  const hook = await openHook(telegram);
  await hook.connected;
  expect(await post(hook.url, textUpdate(1, '甲'), 'not-the-secret_1')).toBe(401);
  expect(await post(`${hook.url}/x`, textUpdate(1, '甲'))).toBe(404);
  expect((await fetch(hook.url)).status).toBe(405);
  expect(telegram.sentTo(CHAT)).toEqual([]);
  expect(hook.refusals).toEqual(['secret', 'path', 'method']);
});

test('a stop finishes what is in work and takes nothing else', async () => {
  const telegram = await openTelegram();
  const hook = await openHook(telegram);
  await hook.connected;
  const release = telegram.hold('sendMessage');
  const posted = post(hook.url, textUpdate(1, '甲'));
  await until(() => telegram.calls.some(({ method }) => method === 'sendMessage'));
  const stopped = hook.stop();
  expect(await post(hook.url, textUpdate(2, '乙'))).not.toBe(200);
  release();
  expect(await posted).toBe(200);
  await stopped;
  expect(telegram.sentTo(CHAT)).toEqual(['你问：甲']);
});

test('a stop gives back what waits to be repeated, and the next process answers it', async () => {
  const telegram = await openTelegram();
  const first = await openHook(telegram);
  await first.connected;
  telegram.fault('sendMessage', { kind: 'error', code: 429, retryAfter: 60 });
  const posted = post(first.url, textUpdate(1, '甲'));
  await until(() => first.lines.some((line) => line.includes('is repeated')));
  await first.stop();
  expect(await posted).toBe(503);
  const second = await openHook(telegram, { port: first.port });
  await second.connected;
  expect(await post(second.url, textUpdate(1, '甲'))).toBe(200);
  expect(telegram.sentTo(CHAT)).toEqual(['你问：甲']);
});

test('while Telegram is away at the start it tries again, and updates are to be brought again', async () => {
  const telegram = await openTelegram();
  const back = telegram.away();
  const hook = await openHook(telegram);
  await until(() => hook.lines.filter((line) => line.includes('cannot be reached')).length > 2);
  expect(await post(hook.url, textUpdate(1, '甲'))).toBe(503);
  back();
  await hook.connected;
  expect(await post(hook.url, textUpdate(1, '甲'))).toBe(200);
});

test('a stop before Telegram can be reached is clean', async () => {
  const telegram = await openTelegram();
  telegram.away();
  const hook = await openHook(telegram);
  await until(() => hook.lines.length > 0);
  await hook.stop();
  expect(hook.lines.join('')).not.toContain('"level":50');
});

test('a token that Telegram does not know ends it with a word on what to do', async () => {
  const telegram = await openTelegram();
  telegram.fault('setWebhook', { kind: 'error', code: 401 });
  const hook = await openHook(telegram);
  await expect(hook.ended).rejects.toThrow(BotTokenError);
});

test('an address that Telegram does not take ends it with what Telegram says', async () => {
  const telegram = await openTelegram();
  const description = 'Bad Request: bad webhook: HTTPS url must be provided for webhook';
  telegram.fault('setWebhook', { kind: 'error', code: 400, description });
  const hook = await openHook(telegram);
  const { ended } = hook;
  await expect(ended).rejects.toThrow(WebhookError);
  await expect(ended).rejects.toThrow(/WEBHOOK_URL: .*HTTPS url must be provided/);
});

test('a port that is taken ends it with the settings to change', async () => {
  const telegram = await openTelegram();
  const first = await openHook(telegram);
  await first.connected;
  const second = await openHook(telegram, { port: first.port });
  await expect(second.ended).rejects.toThrow(ListenError);
  await expect(second.ended).rejects.toThrow(/^HOST and PORT: another program listens there/);
});

test('a flood of one chat leaves room for the others', async () => {
  const telegram = await openTelegram();
  const hook = await openHook(telegram, { room: 20 });
  await hook.connected;
  const release = telegram.hold('sendMessage');
  const flood = Array.from({ length: 30 }, (_, index) =>
    post(hook.url, textUpdate(index + 1, `甲${index}`)),
  );
  await until(() => hook.refusals.length === 28);
  const other = post(hook.url, textUpdate(100, '乙', 8));
  await until(() => telegram.calls.some(({ payload }) => payload.chat_id === 8));
  release();
  expect(await other).toBe(200);
  const statuses = await Promise.all(flood);
  expect(statuses.filter((status) => status === 200)).toHaveLength(2);
  expect(telegram.sentTo(8)).toEqual(['你问：乙']);
});

test('what was refused for want of room is answered, in order, when it is brought again', async () => {
  const telegram = await openTelegram();
  const hook = await openHook(telegram, { room: 5 });
  await hook.connected;
  const sender = createSender({ url: () => hook.url });
  const updates = Array.from({ length: 60 }, (_, index) =>
    textUpdate(index + 1, `${index}`, (index % 20) + 1),
  );
  await sender.send(...updates);
  expect(hook.refusals).toContain('full');
  for (let chat = 1; chat <= 20; chat += 1) {
    const asked = telegram.sentTo(chat).map((text) => /你问：(\d+)/.exec(text)?.[1]);
    expect(asked).toEqual([chat - 1, chat + 19, chat + 39].map(String));
  }
});

const HEAD = [
  'POST /updates HTTP/1.1',
  'host: x',
  'content-type: application/json',
  `x-telegram-bot-api-secret-token: ${SECRET}`,
];

test('a body that is too large is refused before it has come', async () => {
  const telegram = await openTelegram();
  const hook = await openHook(telegram);
  await hook.connected;
  const { socket, heard } = await dial(hook.port);
  socket.write(`${HEAD.join('\r\n')}\r\ncontent-length: 1073741824\r\n\r\n{`);
  await until(() => heard().includes('\r\n\r\n'));
  expect(heard()).toMatch(/^HTTP\/1\.1 413 /);
  expect(await post(hook.url, textUpdate(1, '甲'))).toBe(200);
});

test('a body without an end is refused once it is too large', async () => {
  const telegram = await openTelegram();
  const hook = await openHook(telegram);
  await hook.connected;
  const { socket, heard } = await dial(hook.port);
  socket.write(`${HEAD.join('\r\n')}\r\ntransfer-encoding: chunked\r\n\r\n`);
  const piece = `10000\r\n${' '.repeat(0x1_0000)}\r\n`;
  for (let sent = 0; sent < 20 && heard() === ''; sent += 1) {
    socket.write(piece);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await until(() => heard().includes('\r\n\r\n'));
  expect(heard()).toMatch(/^HTTP\/1\.1 413 /);
});
