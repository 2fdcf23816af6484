import { createServer, type IncomingMessage, type Server } from 'node:http';
import { ME } from '../telegram/me.ts';
import { createResults, type Payload } from '../telegram/results.ts';

/** A Bot API that does nothing and answers at once, for any token. */
export function createBotApi(): Server {
  const resultOf = createResults();
  return createServer((request, response) => {
    void payloadOf(request).then((payload) => {
      const method = request.url?.split('/').at(-1) ?? '';
      const result = method === 'getMe' ? ME : resultOf(method, payload);
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ ok: true, result }));
    });
  });
}

/** Of a form with files nothing is read but that it came. */
async function payloadOf(request: IncomingMessage): Promise<Payload> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  if (request.headers['content-type'] !== 'application/json') return {};
  const payload: Payload = JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}');
  return payload;
}
