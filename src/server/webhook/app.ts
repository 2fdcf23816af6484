import { Hono, type Context } from 'hono';
import type { Update } from 'grammy/types';
import type { Logger } from 'pino';
import { describeFault } from '../../bot/errors.ts';
import { laneOf } from '../../bot/lane-of.ts';
import { readJson } from './body.ts';
import type { Gate } from './gate.ts';
import { secretCheck } from './secret.ts';
import { updateSchema } from './update-schema.ts';

/** Why a request was refused; never told to whoever sent it. */
export type Refusal =
  | 'path'
  | 'method'
  | 'secret'
  | 'type'
  | 'size'
  | 'body'
  | 'no-update'
  | 'not-ready'
  | 'full'
  | 'late'
  | 'put-off';

export interface WebhookAppOptions {
  /** Where updates come in. */
  readonly path: string;
  readonly secret: string;
  /** False when an update is not done, so that Telegram is to bring it again. Never rejects. */
  readonly deliver: (update: Update) => Promise<boolean>;
  readonly gate: Gate;
  /** False before the bot can work, and once it stops. */
  readonly isOpen: () => boolean;
  readonly onRefusal: (why: Refusal) => void;
  readonly log: Logger;
  /** How long Telegram is kept waiting; what is in work goes on, and is done when Telegram brings it again. */
  readonly patienceMs?: number;
  readonly mostBytes?: number;
}

/** Shorter than proxies wait for an answer, 60 seconds by default. */
const DEFAULT_PATIENCE_MS = 50_000;
/** Many times the longest update. */
const DEFAULT_MOST_BYTES = 1_048_576;
const RETRY_AFTER_SECONDS = 1;
const SECRET_HEADER = 'x-telegram-bot-api-secret-token';

const STATUS = {
  path: 404,
  method: 405,
  secret: 401,
  type: 415,
  size: 413,
  body: 400,
  'no-update': 400,
  'not-ready': 503,
  full: 503,
  late: 503,
  'put-off': 503,
} as const satisfies Record<Refusal, number>;
const OF_BODY = { 400: 'body', 413: 'size', 415: 'type' } as const;

/** Takes Telegram's updates and answers 200 only when they are done; nothing is told of why not. */
export function createWebhookApp(options: WebhookAppOptions): Hono {
  const app = new Hono();
  const isSecret = secretCheck(options.secret);
  app.all('*', async (context) => {
    const refusal = await take(context.req.raw, isSecret, options);
    // Connections end with the process, and a proxy is not to keep one for later.
    if (!options.isOpen()) context.header('connection', 'close');
    if (refusal === null) return context.body(null, 200);
    options.onRefusal(refusal);
    return refuse(context, refusal);
  });
  app.onError((error, context) => {
    options.log.error(describeFault(error), 'a webhook request failed');
    return context.body(null, 500);
  });
  return app;
}

function refuse(context: Context, refusal: Refusal): Response {
  const status = STATUS[refusal];
  if (status === 405) context.header('allow', 'POST');
  if (status === 503) context.header('retry-after', `${RETRY_AFTER_SECONDS}`);
  return context.body(null, status);
}

/** Null when the update is done. */
async function take(
  request: Request,
  isSecret: (given: string | null) => boolean,
  { path, isOpen, gate, deliver, ...options }: WebhookAppOptions,
): Promise<Refusal | null> {
  if (new URL(request.url).pathname !== path) return 'path';
  if (request.method !== 'POST') return 'method';
  if (!isSecret(request.headers.get(SECRET_HEADER))) return 'secret';
  if (!isOpen()) return 'not-ready';
  const body = await readJson(request, options.mostBytes ?? DEFAULT_MOST_BYTES);
  if (body.type === 'refused') return OF_BODY[body.status];
  const update = updateSchema.safeParse(body.json);
  if (!update.success) return 'no-update';
  // A stop may have come while the body did.
  if (!isOpen()) return 'not-ready';
  const leave = gate.enter(laneOf(update.data));
  if (leave === null) return 'full';
  const work = deliver(update.data).finally(leave);
  return inTime(work, options.patienceMs ?? DEFAULT_PATIENCE_MS);
}

async function inTime(work: Promise<boolean>, longestMs: number): Promise<Refusal | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(resolve, longestMs, 'late');
  });
  const outcome = await Promise.race([work, late]);
  clearTimeout(timer);
  if (outcome === 'late') return 'late';
  return outcome ? null : 'put-off';
}
