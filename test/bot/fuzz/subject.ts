import { pino } from 'pino';
import type { Transformer } from 'grammy';
import type { ApiResponse } from 'grammy/types';
import { createBot } from '../../../src/bot/bot.ts';
import { createDelivery } from '../../../src/bot/deliver.ts';
import type { Answerer } from '../../../src/reply/answerer.ts';
import { createWebhookApp } from '../../../src/server/webhook/app.ts';
import { createGate } from '../../../src/server/webhook/gate.ts';
import { createMemoryStore } from '../../../src/store/memory.ts';
import { depsFor } from '../deps.ts';
import { keptFeedback } from '../kept-feedback.ts';
import { ME } from '../me.ts';
import { noteCall, takeProblems } from '../outgoing.ts';
import { plainPayload } from '../plain-payload.ts';
import { createResults } from '../results.ts';
import { isPayload, type Payload } from '../telegram-limits/payload.ts';
import { knowledge } from './base.ts';
import { MARK, UNESCAPED } from './hostile.ts';
import type { Fuzzed } from './updates.ts';

const TOKEN = '123456:very-secret';
const SECRET = 'a-secret_of-16-ch';
const SECRETS = [TOKEN, 'very-secret', SECRET, MARK, encodeURIComponent(MARK)];
/** As long as the flood limit asks one person to wait. */
const STEP_MS = 3_000;
const ERROR_LEVEL = 50;

export interface Subject {
  /** Delivers an update by webhook; what is wrong with what came of it. */
  give(update: Fuzzed): Promise<readonly string[]>;
  /** The methods that were called. */
  readonly called: readonly string[];
  /** How many calls said again what was hostile. */
  echoes(): number;
}

export interface SubjectOptions {
  readonly answerer: Answerer;
  /** Telegram refuses one in so many calls; 0: none. */
  readonly refusing: number;
}

/** A bot with all that is between a request of Telegram's and its calls. */
export function createSubject({ answerer, refusing }: SubjectOptions): Subject {
  let updates = 0;
  let echoes = 0;
  const lines: string[] = [];
  const called: string[] = [];
  const problems: string[] = [];
  const log = pino({ level: 'debug' }, { write: (line) => void lines.push(line) });
  const memory = createMemoryStore({ nowMs: () => updates * STEP_MS });
  const store = {
    ...memory,
    feedback: keptFeedback(),
    charts: { get: async () => 'sent-before', set: async () => undefined },
  };
  const deps = depsFor(answerer, { knowledge, store, admins: new Set([7]) });
  const bot = createBot({ token: TOKEN, ...deps, dice: () => (updates % 101) / 101, log });
  bot.botInfo = ME;
  const note = (method: string, payload: Payload): void => {
    called.push(method);
    if (JSON.stringify(payload).includes(MARK)) echoes += 1;
    noteCall(method, payload);
    problems.push(...takeProblems(), ...unescapedIn(payload));
  };
  bot.api.config.use(takingCalls({ note, refusing }));
  const deliver = createDelivery(bot, {
    turns: store.turns,
    signal: new AbortController().signal,
    log,
  });
  const app = createWebhookApp({
    path: '/',
    secret: SECRET,
    deliver,
    gate: createGate({ room: 1, laneRoom: 1 }),
    isOpen: () => true,
    onRefusal: () => undefined,
    log,
  });

  return {
    called,
    echoes: () => echoes,
    async give({ body, sound }) {
      updates += 1;
      const response = await app.request('/', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': SECRET },
        body: JSON.stringify({ ...body, update_id: updates }),
      });
      const wanted = sound ? [200] : [200, 400];
      const found = wanted.includes(response.status) ? [] : [`status ${response.status}`];
      const quiet = sound && refusing === 0;
      return [
        ...found,
        ...problems.splice(0),
        ...lines.splice(0).flatMap((one) => lineProblems(one, quiet)),
      ];
    },
  };
}

function lineProblems(line: string, quiet: boolean): string[] {
  const told = SECRETS.filter((secret) => line.includes(secret)).map(
    (secret) => `logged ${secret}: ${line}`,
  );
  const { level }: { level: number } = JSON.parse(line);
  return quiet && level >= ERROR_LEVEL ? [...told, `failed: ${line}`] : told;
}

/** Texts that are sent as HTML, wherever they stand in a call. */
function unescapedIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(unescapedIn);
  if (!isPayload(value)) return [];
  const isHtml = value['parse_mode'] === 'HTML';
  const texts = isHtml ? [value['text'], value['caption'], value['message_text']] : [];
  const bad = texts.filter((text) => typeof text === 'string' && UNESCAPED.test(text));
  return [
    ...bad.map((text) => `unescaped: ${String(text)}`),
    ...Object.values(value).flatMap(unescapedIn),
  ];
}

interface CallsOptions {
  readonly note: (method: string, payload: Payload) => void;
  readonly refusing: number;
}

const REFUSALS = [
  {
    error_code: 400,
    description: `Bad Request: can't parse entities: Unsupported start tag "${MARK}"`,
  },
  { error_code: 400, description: `Bad Request: button URL '${MARK}' is invalid` },
  { error_code: 400, description: 'Bad Request: message is not modified' },
  { error_code: 400, description: 'Bad Request: message to edit not found' },
  { error_code: 400, description: 'Bad Request: query is too old and response timeout expired' },
  { error_code: 403, description: 'Forbidden: bot was blocked by the user' },
  { error_code: 429, description: 'Too Many Requests: retry after 5' },
  { error_code: 502, description: `Bad Gateway: “${MARK}”` },
] as const;

function takingCalls({ note, refusing }: CallsOptions): Transformer {
  const resultOf = createResults();
  let calls = 0;
  return async (_prev, method, given) => {
    calls += 1;
    const plain = plainPayload(given);
    const payload = isPayload(plain) ? plain : {};
    note(method, payload);
    const refusal =
      refusing > 0 && calls % refusing === 0
        ? REFUSALS[(calls / refusing) % REFUSALS.length]
        : null;
    const outcome = refusal
      ? { ok: false, ...refusal }
      : {
          ok: true,
          result: method === 'getChatMember' ? { status: 'creator' } : resultOf(method, payload),
        };
    // What a method results in depends on its name, which the types of grammY cannot follow here.
    const response: { ok: true; result: never } | ApiResponse<never> = JSON.parse(
      JSON.stringify(outcome),
    );
    return response;
  };
}
