import { GrammyError, HttpError } from 'grammy';
import { expect, test } from 'vitest';
import { InterruptedError } from './errors.ts';
import { inTime } from './in-time.ts';

const refused = (error_code: number, description: string): GrammyError =>
  new GrammyError('failed', { ok: false, error_code, description }, 'answerCallbackQuery', {});

test('an answer that was taken came in time', async () => {
  expect(await inTime(Promise.resolve(true))).toBe(true);
});

test.each([
  refused(400, 'Bad Request: query is too old and response timeout expired or query ID is invalid'),
  refused(400, 'Bad Request: QUERY_ID_INVALID'),
  refused(429, 'Too Many Requests: retry after 30'),
  refused(502, 'Bad Gateway'),
  new HttpError('failed', new Error('cut')),
])('an answer that nobody waits for any more is no fault: $message', async (error) => {
  expect(await inTime(Promise.reject(error))).toBe(false);
});

test.each([
  refused(400, 'Bad Request: message is too long'),
  refused(403, 'Forbidden: bot was blocked by the user'),
  new InterruptedError('stopped'),
])('any other failure is thrown: $message', async (error) => {
  await expect(inTime(Promise.reject(error))).rejects.toBe(error);
});
