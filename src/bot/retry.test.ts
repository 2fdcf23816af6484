import { Api, HttpError, type Transformer } from 'grammy';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { NotNowError } from './errors.ts';
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

test.each([
  { name: 'a 500 to the end', failure: refuse(500), tries: 8 },
  { name: 'a 429 that wants to wait for long', failure: refuse(429, 3_600), tries: 1 },
])('where updates are brought again, $name puts the call off', async ({ failure, tries }) => {
  const api = new Api('1:test');
  let calls = 0;
  const failing: Transformer = async () => JSON.parse(JSON.stringify(failure((calls += 1))));
  const backoff = { firstDelayMs: 1, longestDelayMs: 1 };
  const { signal } = new AbortController();
  const log = pino({ level: 'silent' });
  api.config.use(failing, retrying({ signal, log, backoff, isBroughtAgain: true }));
  await expect(api.sendMessage(7, '甲')).rejects.toThrow(NotNowError);
  expect(calls).toBe(tries);
});

test.each([
  { name: 'what Telegram never takes', call: (api: Api) => api.sendMessage(7, '甲'), code: 400 },
  { name: 'an answer to a tap', call: (api: Api) => api.answerCallbackQuery('q'), code: 500 },
])('also there, $name fails as it is', async ({ call, code }) => {
  const tries = await triesOf(call, refuse(code), { isBroughtAgain: true });
  expect(tries).toBeGreaterThan(0);
});
