import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';

export interface Address {
  readonly host: string;
  /** 0 is any that is free. */
  readonly port: number;
}

export interface ListenOptions extends Address {
  /** The settings that say where to listen, for the operator. */
  readonly settings: string;
  readonly limits?: Partial<typeof LIMITS>;
}

export interface Listening {
  readonly port: number;
  /** Takes no more connections; what `finished` waits for may still be answered. Resolves when all have ended. */
  close(finished?: Promise<void>): Promise<void>;
}

/** The bot cannot listen where it is told to. The message says what the operator must do. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

const LIMITS = {
  /** Who sends slower than this is nobody who has something to say. */
  headersMs: 5_000,
  requestMs: 10_000,
  checkMs: 1_000,
  /** Longer than proxies keep a connection for later, or they would use one that was just closed. */
  keepAliveMs: 75_000,
  connections: 1_000,
  headerBytes: 16_384,
  /** For the last answers to go out. */
  closingMs: 1_000,
};

/** Serves an app until it is closed. Throws ListenError. */
export async function listen(app: Hono, options: ListenOptions): Promise<Listening> {
  const limits = { ...LIMITS, ...options.limits };
  const answer = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  const server = createServer(
    {
      headersTimeout: limits.headersMs,
      requestTimeout: limits.requestMs,
      connectionsCheckingInterval: limits.checkMs,
      keepAliveTimeout: limits.keepAliveMs,
      maxHeaderSize: limits.headerBytes,
    },
    (request, response) => void answer(request, response),
  );
  server.maxConnections = limits.connections;
  const port = await start(server, options);
  return { port, close: (finished) => close(server, limits.closingMs, finished) };
}

async function start(server: Server, { host, port, settings }: ListenOptions): Promise<number> {
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    const why = REASONS.get(code) ?? `it cannot be used (${code})`;
    throw new ListenError(`${settings}: ${why}`, { cause: error });
  }
  const address = server.address();
  return address === null || typeof address === 'string' ? port : address.port;
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['EADDRINUSE', 'another program listens there: end that program or choose another port'],
  ['EACCES', 'this user may not listen on that port: choose one above 1023'],
  ['EADDRNOTAVAIL', 'this machine has no such address'],
  ['ENOTFOUND', 'no machine has that name'],
]);

async function close(server: Server, longestMs: number, finished?: Promise<void>): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  await finished;
  const timer = setTimeout(() => server.closeAllConnections(), longestMs);
  await closed;
  clearTimeout(timer);
}
