import { once } from 'node:events';
import { Hono } from 'hono';
import { expect, onTestFinished, test } from 'vitest';
import { createLatch, type Latch } from '../../test/server/latch.ts';
import { dial } from '../../test/server/dial.ts';
import { listen, ListenError, type Listening } from './listen.ts';

const LIMITS = { headersMs: 100, requestMs: 200, checkMs: 20, closingMs: 50 };
const HERE = { host: '127.0.0.1', port: 0, settings: 'HOST and PORT', limits: LIMITS };

/** Says what it was sent, and `held` only after that was opened. */
async function open(): Promise<{ server: Listening; held: Latch<void> }> {
  const held = createLatch();
  const app = new Hono();
  app.onError((_, context) => context.body(null, 500));
  app.post('/', async (context) => context.text(await context.req.text()));
  app.get('/held', async (context) => {
    await held.opened;
    return context.text('held');
  });
  const server = await listen(app, HERE);
  onTestFinished(() => server.close());
  return { server, held };
}

test.each([
  { name: 'a head', bytes: 'POST / HTTP/1.1\r\nhost: x\r\nx-' },
  { name: 'a body', bytes: 'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 50\r\n\r\n{' },
])('$name that never ends is given up, and holds nobody up', async ({ bytes }) => {
  const { server } = await open();
  const { socket, heard } = await dial(server.port);
  const closed = once(socket, 'close');
  socket.write(bytes);
  const url = `http://127.0.0.1:${server.port}/`;
  expect(await (await fetch(url, { method: 'POST', body: '甲' })).text()).toBe('甲');
  await closed;
  expect(heard()).toMatch(/^HTTP\/1\.1 408 /);
});

test('a close lets what is in work be answered and takes nothing new', async () => {
  const { server, held } = await open();
  const url = `http://127.0.0.1:${server.port}/held`;
  const answer = fetch(url).then((response) => response.text());
  const idle = await dial(server.port);
  idle.socket.write('GET /nothing HTTP/1.1\r\nhost: x\r\n\r\n');
  await once(idle.socket, 'data');
  const finished = createLatch();
  const closing = server.close(finished.opened);
  await expect(fetch(url)).rejects.toThrow('fetch failed');
  held.open();
  expect(await answer).toBe('held');
  finished.open();
  await closing;
});

test('a close does not wait for who never ends', async () => {
  const { server } = await open();
  const { socket } = await dial(server.port);
  socket.write('GET /held HTTP/1.1\r\nhost: x\r\n\r\n');
  const closed = once(socket, 'close');
  await new Promise((resolve) => setTimeout(resolve, 20));
  await server.close();
  await closed;
  expect(socket.destroyed).toBe(true);
});

test.each([
  { address: { host: '203.0.113.1', port: 8080 }, want: 'this machine has no such address' },
])('$address cannot be listened on: $want', async ({ address, want }) => {
  const listening = listen(new Hono(), { ...HERE, ...address });
  await expect(listening).rejects.toThrow(ListenError);
  await expect(listening).rejects.toThrow(`HOST and PORT: ${want}`);
});
