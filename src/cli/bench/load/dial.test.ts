import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { openDial } from './dial.ts';

/** A webhook that gives these answers in turn, then 200. */
async function webhook(...statuses: number[]) {
  const connections = new Set();
  const server = createServer((request, response) => {
    connections.add(request.socket);
    request.resume().on('end', () => response.writeHead(statuses.shift() ?? 200).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const dial = openDial(`http://127.0.0.1:${port}`, 'secret');
  onTestFinished(() => {
    dial.close();
    server.close();
  });
  return { dial, connections };
}

test('updates one after another go over one connection', async () => {
  const { dial, connections } = await webhook();
  for (const id of [1, 2, 3]) expect(await dial.send({ id })).toBeGreaterThan(0);
  expect(connections.size).toBe(1);
  expect(dial.putOff()).toBe(0);
});

test('an update that is put off is brought again, which is counted', async () => {
  const { dial } = await webhook(503, 503);
  await dial.send({ id: 1 });
  expect(dial.putOff()).toBe(2);
});

test('an update that is refused fails', async () => {
  const { dial } = await webhook(401);
  await expect(dial.send({ id: 1 })).rejects.toThrow('401');
});
