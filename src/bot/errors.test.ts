import { GrammyError, HttpError } from 'grammy';
import { expect, test } from 'vitest';
import { BotConflictError, BotTokenError, describeFault } from './errors.ts';

const payload = { chat_id: 7, text: '机密词' };
const refused = {
  ok: false,
  error_code: 400,
  description: 'Bad Request: tag "机密词" at 3',
} as const;
const cut = Object.assign(new Error('request to https://x/bot1:very-secret/getMe failed'), {
  code: 'ECONNREFUSED',
});

test.each([
  {
    name: 'a refusal of Telegram: method, code and what stands before the quotation',
    error: new GrammyError('Call failed', refused, 'sendMessage', payload),
    want: {
      error: 'GrammyError',
      method: 'sendMessage',
      code: 400,
      description: 'Bad Request: tag',
    },
  },
  {
    name: 'a broken connection: the code, not the URL',
    error: new HttpError('Network request failed', cut),
    want: { error: 'HttpError', code: 'ECONNREFUSED' },
  },
  { name: 'what is no error: its type', error: '机密词', want: { error: 'string' } },
])('tells of $name', ({ error, want }) => {
  expect(describeFault(error)).toEqual(want);
});

test.each([
  [
    'Bad Request: can\'t parse entities: Unsupported start tag "机密词"',
    "Bad Request: can't parse entities: Unsupported start tag",
  ],
  ["Bad Request: button URL '机密词' is invalid", 'Bad Request: button URL'],
  ['Bad Request: “机密词”', 'Bad Request:'],
  ['Bad Request: «机密词»', 'Bad Request:'],
  ['Bad Request: `机密词`', 'Bad Request:'],
  ['Conflict: terminated', 'Conflict: terminated'],
  ['x'.repeat(1_000), 'x'.repeat(200)],
])('of the description %j only %j is told', (description, want) => {
  const error = new GrammyError('Call failed', { ...refused, description }, 'sendMessage', payload);
  expect(describeFault(error).description).toBe(want);
});

test('tells the code that lies behind an error of the platform', () => {
  const failed = new TypeError('fetch failed', { cause: cut });
  expect(describeFault(new HttpError('Network request failed', failed)).code).toBe('ECONNREFUSED');
});

test('tells of any other error where it happened, not what it says', () => {
  const fault = describeFault(new TypeError('机密词\n    at 机密词'));
  expect(fault.error).toBe('TypeError');
  expect(fault.at).toContain('errors.test.ts');
  expect(JSON.stringify(fault)).not.toContain('机密词');
});

test.each([new BotTokenError(), new BotConflictError()])('$name says what to do', ({ message }) => {
  expect(message).toContain('@BotFather');
});
