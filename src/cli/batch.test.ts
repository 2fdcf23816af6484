import { expect, test } from 'vitest';
import { replyOf } from '../../test/bot/fake-answerer.ts';
import type { Answerer } from '../reply/answerer.ts';
import { NO_CONTEXT } from '../answer/context.ts';
import { answerLine } from './batch.ts';

/** Answers with what it was asked, and remembers how. */
function echoing(): { answerer: Answerer; asked: string[] } {
  const asked: string[] = [];
  const answerer: Answerer = {
    ask(question, { context, today }) {
      asked.push(`${question} ${today} ${context ? 'with' : 'without'} context`);
      const lines = [{ role: 'direct', pieces: [{ kind: 'echo', text: question }] }] as const;
      return { reply: replyOf({ lines }), context: NO_CONTEXT };
    },
    show: () => null,
    warm: () => undefined,
    sources: () => replyOf({}),
  };
  return { answerer, asked };
}

function answer(line: string): { out: unknown; asked: readonly string[] } {
  const { answerer, asked } = echoing();
  const text = answerLine(line, answerer, '2026-01-31');
  expect(text).not.toContain('\n');
  const out: unknown = JSON.parse(text);
  return { out, asked };
}

test('a request is answered under its id', () => {
  const { out, asked } = answer('{"id":"q1","question":"签约多少？"}');
  expect(out).toMatchObject({ id: 'q1', answer: '签约多少？' });
  expect(asked).toEqual(['签约多少？ 2026-01-31 without context']);
});

test('turns are asked first, each with the context of the one before', () => {
  const { asked } = answer('{"id":1,"turns":["一","二"],"question":"三","today":"2025-06-30"}');
  expect(asked).toEqual([
    '一 2025-06-30 without context',
    '二 2025-06-30 with context',
    '三 2025-06-30 with context',
  ]);
});

test.each([
  { name: 'a number as id', line: '{"id":7,"question":"签约"}', want: { id: 7 } },
  {
    name: 'keys of other programs',
    line: '{"id":"a","question":"签约","note":1}',
    want: { id: 'a' },
  },
  { name: 'an empty question', line: '{"id":"a","question":""}', want: { id: 'a', answer: '' } },
  { name: 'spaces around the line', line: '  {"id":"a","question":"签约"} \r', want: { id: 'a' } },
])('takes $name', ({ line, want }) => {
  const { out } = answer(line);
  expect(out).toMatchObject(want);
  expect(out).not.toHaveProperty('error');
});

test.each([
  {
    name: 'a line that is no JSON',
    line: '{"id":"q1",',
    want: { id: null, error: expect.stringContaining('not JSON') },
  },
  { name: 'a line that is no object', line: '[1]', want: { id: null } },
  { name: 'null', line: 'null', want: { id: null } },
  { name: 'a text', line: '"签约多少"', want: { id: null } },
  {
    name: 'a request without a question',
    line: '{"id":"q1"}',
    want: { id: 'q1', error: expect.stringContaining('question') },
  },
  {
    name: 'a request without an id',
    line: '{"question":"签约"}',
    want: { id: null, error: expect.stringContaining('id') },
  },
  {
    name: 'an id of another type',
    line: '{"id":{},"question":"签约"}',
    want: { id: null, error: expect.stringContaining('id') },
  },
  {
    name: 'a question of another type',
    line: '{"id":"q1","question":5}',
    want: { id: 'q1', error: expect.stringContaining('question') },
  },
  {
    name: 'turns of another type',
    line: '{"id":"q1","question":"a","turns":"b"}',
    want: { id: 'q1', error: expect.stringContaining('turns') },
  },
  {
    name: 'a day that does not exist',
    line: '{"id":"q1","question":"a","today":"2026-02-30"}',
    want: { id: 'q1', error: expect.stringContaining('today') },
  },
  {
    name: 'a time for a day',
    line: '{"id":"q1","question":"a","today":"2026-01-31T00:00:00Z"}',
    want: { id: 'q1', error: expect.stringContaining('today') },
  },
  {
    name: 'a line of more than a million characters',
    line: `{"id":"q1","question":"${'a'.repeat(1_000_000)}"}`,
    want: { id: null, error: expect.stringContaining('1,000,000') },
  },
])('answers $name with an error and asks nothing', ({ line, want }) => {
  const { out, asked } = answer(line);
  expect(out).toEqual({ error: expect.any(String), ...want });
  expect(asked).toEqual([]);
});

test('every bad key of a request is named at once', () => {
  const { out } = answer('{"id":"q1","question":5,"turns":5,"today":5}');
  expect(out).toMatchObject({ error: expect.stringMatching(/question.*turns.*today/) });
});
