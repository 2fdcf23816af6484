import { createServer, type RequestListener } from 'node:http';
import type { Socket } from 'node:net';
import { Readable } from 'node:stream';
import { expect, onTestFinished, test } from 'vitest';
import { createApiFetch } from './api-fetch.ts';

async function serve(answer: RequestListener) {
  const sockets = new Set<Socket>();
  const server = createServer(answer).on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return { url: `http://127.0.0.1:${port}/`, sockets };
}

const call = (body: string | Readable, { signal } = new AbortController()) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', connection: 'keep-alive' },
  body,
  signal,
});

const echo: RequestListener = (request, response) => {
  let said = '';
  request.on('data', (chunk: Buffer) => void (said += chunk.toString('utf8')));
  request.on('end', () =>
    response.end(JSON.stringify({ said, size: request.headers['content-length'] ?? null })),
  );
};

test('calls go out whole, one after another on one connection', async () => {
  const { url, sockets } = await serve(echo);
  const fetch = createApiFetch();
  for (const text of ['一', '二']) {
    const answer = await fetch(url, call(text));
    expect(await answer.json()).toEqual({ said: text, size: '3' });
  }
  expect(sockets.size).toBe(1);
});

test('a stream goes out piece by piece', async () => {
  const { url } = await serve(echo);
  const answer = await createApiFetch()(url, call(Readable.from(['a', 'b'])));
  expect(await answer.json()).toEqual({ said: 'ab', size: null });
});

test('a stream that breaks fails the call', async () => {
  const { url } = await serve(echo);
  const broken = Readable.from(
    (function* () {
      yield 'a';
      throw new Error('no such file');
    })(),
  );
  await expect(createApiFetch()(url, call(broken))).rejects.toThrow('no such file');
});

test.each([
  { name: 'before the answer', sent: '' },
  { name: 'in the middle of it', sent: '{"ok":' },
])('a connection that breaks $name fails the call', async ({ sent }) => {
  const { url } = await serve((_, response) => {
    response.writeHead(200, { 'content-length': 100 });
    response.write(sent, () => response.destroy());
  });
  await expect(createApiFetch()(url, call('{}'))).rejects.toMatchObject({ code: 'ECONNRESET' });
});

test('what is no JSON fails when it is read', async () => {
  const { url } = await serve((_, response) => response.writeHead(502).end('<html>'));
  const answer = await createApiFetch()(url, call('{}'));
  await expect(answer.json()).rejects.toThrow(SyntaxError);
});

test('a call ends with its signal, also with one that came before', async () => {
  const { url } = await serve(() => undefined);
  const ending = new AbortController();
  const hanging = createApiFetch()(url, call('{}', ending));
  setImmediate(() => ending.abort());
  await expect(hanging).rejects.toThrow('given up');
  await expect(createApiFetch()(url, call('{}', ending))).rejects.toThrow('given up');
});
