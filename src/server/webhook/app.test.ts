import { pino } from 'pino';
import { expect, test } from 'vitest';
import type { Update } from 'grammy/types';
import { textUpdate } from '../../../test/bot/messages.ts';
import { createLatch } from '../../../test/server/latch.ts';
import { createWebhookApp, type Refusal, type WebhookAppOptions } from './app.ts';
import { createGate } from './gate.ts';

const SECRET = 'a-secret_of-16-ch';

function open(parts: Partial<WebhookAppOptions> = {}) {
  const delivered: Update[] = [];
  const refusals: Refusal[] = [];
  const app = createWebhookApp({
    path: '/updates',
    secret: SECRET,
    deliver: async (update) => {
      delivered.push(update);
      return true;
    },
    gate: createGate({ room: 10, laneRoom: 10 }),
    isOpen: () => true,
    onRefusal: (why) => void refusals.push(why),
    log: pino({ level: 'silent' }),
    ...parts,
  });
  return { app, delivered, refusals };
}

interface Given {
  readonly path?: string;
  readonly method?: string;
  readonly secret?: string | null;
  readonly type?: string;
  readonly body?: string;
}

const MESSAGE = JSON.stringify(textUpdate(1, '甲'));

function requestOf({
  path = '/updates',
  method = 'POST',
  secret = SECRET,
  type = 'application/json',
  body = MESSAGE,
}: Given = {}): Request {
  const headers = new Headers({ 'content-type': type });
  if (secret !== null) headers.set('X-Telegram-Bot-Api-Secret-Token', secret);
  const hasBody = !['GET', 'HEAD'].includes(method);
  if (hasBody) headers.set('content-length', `${Buffer.byteLength(body)}`);
  const url = `http://localhost${path}`;
  return new Request(url, { method, headers, ...(hasBody ? { body } : {}) });
}

test('an update is delivered and acknowledged', async () => {
  const { app, delivered, refusals } = open();
  const response = await app.request(requestOf());
  expect([response.status, await response.text()]).toEqual([200, '']);
  expect(delivered).toEqual([textUpdate(1, '甲')]);
  expect(refusals).toEqual([]);
});

test.each([
  { name: 'of a kind that nobody knows', update: { update_id: 5, telepathy: { to: 'all' } } },
  { name: 'with nothing in it', update: { update_id: 5 } },
])('an update $name is delivered all the same', async ({ update }) => {
  const { app, delivered } = open();
  const response = await app.request(requestOf({ body: JSON.stringify(update) }));
  expect(response.status).toBe(200);
  expect(delivered).toEqual([update]);
});

test.each<{ why: Refusal; given: Given; status: number }>([
  { why: 'path', given: { path: '/' }, status: 404 },
  { why: 'path', given: { path: '/updates/' }, status: 404 },
  { why: 'path', given: { path: '/updates/../x', secret: null }, status: 404 },
  { why: 'method', given: { method: 'GET' }, status: 405 },
  { why: 'method', given: { method: 'PUT' }, status: 405 },
  { why: 'secret', given: { secret: null }, status: 401 },
  { why: 'secret', given: { secret: 'wrong' }, status: 401 },
  { why: 'secret', given: { secret: 'wrong', type: 'text/plain', body: 'x' }, status: 401 },
  { why: 'type', given: { type: 'text/plain' }, status: 415 },
  { why: 'size', given: { body: `"${'a'.repeat(1_048_576)}"` }, status: 413 },
  { why: 'body', given: { body: '{' }, status: 400 },
  { why: 'no-update', given: { body: '{}' }, status: 400 },
  { why: 'no-update', given: { body: '[]' }, status: 400 },
  { why: 'no-update', given: { body: 'null' }, status: 400 },
  { why: 'no-update', given: { body: '{"update_id":"1"}' }, status: 400 },
  { why: 'no-update', given: { body: '{"update_id":-1}' }, status: 400 },
  { why: 'no-update', given: { body: '{"update_id":1.5}' }, status: 400 },
  { why: 'no-update', given: { body: '{"update_id":1e300}' }, status: 400 },
])('$status without a word of why ($why, %#)', async ({ why, given, status }) => {
  const { app, delivered, refusals } = open();
  const response = await app.request(requestOf(given));
  expect([response.status, await response.text()]).toEqual([status, '']);
  expect(delivered).toEqual([]);
  expect(refusals).toEqual([why]);
});

test('what is not done is to be brought again', async () => {
  const { app, refusals } = open({ deliver: async () => false });
  const response = await app.request(requestOf());
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '1']);
  expect(refusals).toEqual(['put-off']);
});

test('before the bot can work, and once it stops, updates are to be brought again', async () => {
  const { app, delivered } = open({ isOpen: () => false });
  const response = await app.request(requestOf());
  expect([response.status, response.headers.get('connection')]).toEqual([503, 'close']);
  expect(delivered).toEqual([]);
});

test('over what may be in work at once, updates are to be brought again', async () => {
  const ends: ((done: boolean) => void)[] = [];
  const deliver = (): Promise<boolean> => new Promise((resolve) => ends.push(resolve));
  const { app, refusals } = open({ deliver, gate: createGate({ room: 1, laneRoom: 1 }) });
  const first = app.request(requestOf());
  while (ends.length === 0) await new Promise((resolve) => setImmediate(resolve));
  const second = await app.request(requestOf({ body: JSON.stringify(textUpdate(2, '乙', 8)) }));
  expect([second.status, second.headers.get('retry-after'), refusals]).toEqual([
    503,
    '1',
    ['full'],
  ]);
  ends[0]?.(true);
  expect((await first).status).toBe(200);
  ends.length = 0;
  const third = app.request(requestOf());
  while (ends.length === 0) await new Promise((resolve) => setImmediate(resolve));
  ends[0]?.(true);
  expect((await third).status).toBe(200);
});

test('Telegram is not kept waiting for long, and what is in work keeps its room', async () => {
  const gate = createGate({ room: 1, laneRoom: 1 });
  const end = createLatch<boolean>();
  const { app, refusals } = open({ deliver: () => end.opened, gate, patienceMs: 5 });
  expect((await app.request(requestOf())).status).toBe(503);
  expect(refusals).toEqual(['late']);
  expect(gate.enter(2)).toBeNull();
  end.open(true);
  await gate.emptied();
  expect(gate.enter(2)).not.toBeNull();
});
