import { Api, HttpError, type Transformer } from 'grammy';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { retrying, type RetryOptions } from './retry.ts';

type Call = (api: Api) => Promise<unknown>;
type Failure = (attempt: number) => object | HttpError;

/** How often a call that always fails is tried. */
async function triesOf(
  call: Call,
  failure: Failure,
  options: Partial<RetryOptions> = {},
): Promise<number> {
  let tries = 0;
  const failing: Transformer = async () => {
    tries += 1;
    const outcome = failure(tries);
    if (outcome instanceof HttpError) throw outcome;
    return JSON.parse(JSON.stringify(outcome));
  };
  const api = new Api('1:test');
  const backoff = { firstDelayMs: 1, longestDelayMs: 1 };
  const { signal } = new AbortController();
  api.config.use(
    failing,
    retrying({ signal, log: pino({ level: 'silent' }), backoff, ...options }),
  );
  await expect(call(api)).rejects.toThrow(/scripted|cut/);
  return tries;
}

const refuse =
  (error_code: number, retry_after?: number): Failure =>
  () => ({
    ok: false,
    error_code,
    description: 'scripted',
    ...(retry_after === undefined ? {} : { parameters: { retry_after } }),
  });
const cut: Failure = () => new HttpError('cut', new Error('cut'));
const send: Call = (api) => api.sendMessage(7, '甲');

const hanging: Transformer = (_prev, _method, _payload, signal) =>
  new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(new HttpError('ended', null)));
  });

test.each<{ name: string; call: Call }>([
  { name: 'the answer to a tap', call: (api) => api.answerCallbackQuery('q') },
  { name: 'the answer to an inline query', call: (api) => api.answerInlineQuery('q', []) },
  { name: 'an action', call: (api) => api.sendChatAction(7, 'typing') },
])('$name is not tried for longer than anybody waits for it', async ({ call }) => {
  expect(await triesOf(call, refuse(429, 11))).toBe(1);
  expect(await triesOf(call, refuse(502), { repetitions: 3 })).toBe(4);
  expect(await triesOf(call, cut, { patienceMs: 20 })).toBeGreaterThan(1);
});

test('a call that nobody waits for any more and that hangs is ended', async () => {
  const api = new Api('1:test');
  const { signal } = new AbortController();
  api.config.use(hanging, retrying({ signal, log: pino({ level: 'silent' }), patienceMs: 5 }));
  await expect(api.answerCallbackQuery('q')).rejects.toThrow(HttpError);
});

test('a message is worth waiting for', async () => {
  expect(await triesOf(send, refuse(429, 0.01), { repetitions: 3, patienceMs: 0 })).toBe(4);
  expect(await triesOf(send, refuse(429, 121))).toBe(1);
});
