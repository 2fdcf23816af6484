import { Api, HttpError, type Transformer } from 'grammy';
import { expect, test } from 'vitest';
import { counting } from './counting.ts';
import type { CallOutcome } from './observer.ts';

const answering =
  (answer: object): Transformer =>
  async () =>
    JSON.parse(JSON.stringify(answer));
const breaking: Transformer = async () => {
  throw new HttpError('cut', new Error('cut'));
};

test.each<{ name: string; telegram: Transformer; want: CallOutcome }>([
  { name: 'one that is taken', telegram: answering({ ok: true, result: true }), want: 'ok' },
  {
    name: 'one that is refused',
    telegram: answering({ ok: false, error_code: 429, description: 'scripted' }),
    want: 429,
  },
  { name: 'one that does not get through', telegram: breaking, want: 'unreachable' },
])('of a call, $name, the outcome is told once', async ({ telegram, want }) => {
  const told: [string, CallOutcome][] = [];
  const api = new Api('1:test');
  api.config.use(telegram, counting({ called: (...call) => void told.push(call) }));
  await Promise.allSettled([api.sendChatAction(7, 'typing')]);
  expect(told).toEqual([['sendChatAction', want]]);
});
