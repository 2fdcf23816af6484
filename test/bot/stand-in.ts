import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Update } from 'grammy/types';
import { z } from 'zod';
import { ME } from './me.ts';
import { noteCall } from './outgoing.ts';
import { createResults } from './results.ts';
import { payloadOf } from './stand-in-payload.ts';
import { createQueue, type Queue } from './stand-in-queue.ts';

/**
 * A Bot API on the loopback: enough of api.telegram.org to run the bot against, with faults on demand. Every call is
 * held against Telegram's limits.
 */
export interface StandIn {
  /** For grammY's `apiRoot`. */
  readonly url: string;
  /** Every call that came in, in order, refused or not. */
  readonly calls: readonly ReceivedCall[];
  /** Texts of the messages sent, by chat, in order. */
  sentTo(chat: number): string[];
  push(...updates: Update[]): void;
  /** Updates that no getUpdates has confirmed yet. */
  unconfirmed(): number[];
  /** The next calls of the method meet these faults, one each. */
  fault(method: string, ...faults: Fault[]): void;
  /** Breaks all connections, old and new, until the returned function is called. */
  away(): () => void;
  /** Holds the answers to the method back until the returned function is called. */
  hold(method: string): () => void;
  close(): Promise<void>;
}

export type Fault =
  | {
      readonly kind: 'error';
      readonly code: number;
      readonly description?: string;
      readonly retryAfter?: number;
    }
  /** The connection breaks without an answer. */
  | { readonly kind: 'cut' }
  /** The call is done, and the connection breaks in the middle of the answer. */
  | { readonly kind: 'half' }
  /** Nothing is answered at all. */
  | { readonly kind: 'silence' }
  /** What a proxy in between says: no JSON. */
  | { readonly kind: 'html' };

export interface ReceivedCall {
  readonly method: string;
  readonly payload: Payload;
  readonly atMs: number;
}

const payloadSchema = z.looseObject({
  offset: z.number().default(0),
  limit: z.number().default(100),
  timeout: z.number().default(0),
  chat_id: z.number().default(0),
  text: z.string().default(''),
});
type Payload = z.infer<typeof payloadSchema>;

interface Exchange {
  readonly method: string;
  readonly payload: Payload;
  readonly response: ServerResponse;
  readonly isHalf: boolean;
}

interface State {
  readonly token: string;
  readonly calls: ReceivedCall[];
  readonly sent: { readonly chat: number; readonly text: string }[];
  readonly resultOf: ReturnType<typeof createResults>;
  readonly faults: Map<string, Fault[]>;
  readonly holds: Map<string, EventEmitter>;
  readonly queue: Queue;
  isAway: boolean;
}

export async function startStandIn(token: string): Promise<StandIn> {
  const state: State = {
    token,
    calls: [],
    sent: [],
    resultOf: createResults(),
    faults: new Map(),
    holds: new Map(),
    queue: createQueue(),
    isAway: false,
  };
  const server = createServer((request, response) => void serve(state, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the stand-in has no port');
  return {
    ...controls(state),
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function controls(state: State): Omit<StandIn, 'url' | 'close'> {
  return {
    calls: state.calls,
    sentTo: (chat) => state.sent.filter((one) => one.chat === chat).map(({ text }) => text),
    push: (...updates) => state.queue.push(updates),
    unconfirmed: () => state.queue.pending(),
    fault: (method, ...faults) => {
      state.faults.set(method, [...(state.faults.get(method) ?? []), ...faults]);
    },
    away: () => {
      state.isAway = true;
      return () => void (state.isAway = false);
    },
    hold: (method) => {
      const held = new EventEmitter().setMaxListeners(0);
      state.holds.set(method, held);
      return () => {
        state.holds.delete(method);
        held.emit('released');
      };
    },
  };
}

async function serve(
  state: State,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (state.isAway) {
    request.destroy();
    return;
  }
  const [, token, method = ''] = /^\/bot([^/]*)\/(\w+)$/.exec(request.url ?? '') ?? [];
  const given = await payloadOf(request);
  noteCall(method, given);
  const payload = payloadSchema.parse(given);
  state.calls.push({ method, payload, atMs: performance.now() });
  if (token !== state.token) {
    refuse(response, { code: 401, description: 'Unauthorized' });
    return;
  }
  const held = state.holds.get(method);
  if (held) await once(held, 'released');
  const fault = state.faults.get(method)?.shift();
  if (fault && fault.kind !== 'half') fail(response, fault);
  else await answer(state, { method, payload, response, isHalf: fault?.kind === 'half' });
}

function fail(response: ServerResponse, fault: Exclude<Fault, { kind: 'half' }>): void {
  if (fault.kind === 'silence') return;
  if (fault.kind === 'cut') response.destroy();
  else if (fault.kind === 'html') response.writeHead(502).end('<html>Bad Gateway</html>');
  else refuse(response, fault);
}

function refuse(
  response: ServerResponse,
  { code, description = 'scripted', retryAfter }: Omit<Extract<Fault, { kind: 'error' }>, 'kind'>,
): void {
  const parameters = retryAfter === undefined ? {} : { parameters: { retry_after: retryAfter } };
  response.writeHead(code, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ ok: false, error_code: code, description, ...parameters }));
}

async function answer(
  state: State,
  { method, payload, response, isHalf }: Exchange,
): Promise<void> {
  const give = isHalf ? breakOff : succeed;
  if (method === 'getUpdates') {
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    const updates = await state.queue.take(payload, gone.signal);
    if (updates) give(response, updates);
    else
      refuse(response, {
        code: 409,
        description: 'Conflict: terminated by other getUpdates request',
      });
  } else if (method === 'getMe') give(response, ME);
  else {
    if (method === 'sendMessage') state.sent.push({ chat: payload.chat_id, text: payload.text });
    give(response, state.resultOf(method, payload));
  }
}

function succeed(response: ServerResponse, result: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ ok: true, result }));
}

function breakOff(response: ServerResponse, result: unknown): void {
  const text = JSON.stringify({ ok: true, result });
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': text.length });
  response.write(text.slice(0, text.length / 2), () => response.destroy());
}
