import { expect, test } from 'vitest';
import { readJson } from './body.ts';

const MOST = 100;

interface Given {
  readonly type?: string | null;
  /** A text says how long it is; pieces do not. */
  readonly body: string | readonly string[];
  readonly length?: string;
}

function requestOf({ type = 'application/json', body, length }: Given): Request {
  const isWhole = typeof body === 'string';
  const headers = new Headers();
  if (type !== null) headers.set('content-type', type);
  if (isWhole) headers.set('content-length', length ?? `${Buffer.byteLength(body)}`);
  const pieces = isWhole ? [body] : body;
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(new TextEncoder().encode(piece));
      controller.close();
    },
  });
  const init = { method: 'POST', headers, body: stream, duplex: 'half' } as const;
  return new Request('http://localhost/', init);
}

const exact = `"${'a'.repeat(MOST - 2)}"`;
const longer = `"${'a'.repeat(MOST - 1)}"`;

test.each<{ name: string; given: Given; want: unknown }>([
  { name: 'JSON', given: { body: '{"a":[1]}' }, want: { a: [1] } },
  { name: 'JSON in pieces', given: { body: ['{"a"', ':', '"市', '"}'] }, want: { a: '市' } },
  {
    name: 'JSON that says its character set',
    given: { type: 'Application/JSON; charset=utf-8', body: '1' },
    want: 1,
  },
  {
    name: 'as much as is allowed',
    given: { body: exact },
    want: 'a'.repeat(MOST - 2),
  },
  {
    name: 'as much as is allowed, in pieces',
    given: { body: exact.split('') },
    want: 'a'.repeat(MOST - 2),
  },
])('$name is read', async ({ given, want }) => {
  expect(await readJson(requestOf(given), MOST)).toEqual({ type: 'json', json: want });
});

test.each<{ name: string; given: Given; status: number }>([
  { name: 'a form', given: { type: 'multipart/form-data', body: '{}' }, status: 415 },
  { name: 'text', given: { type: 'text/plain', body: '{}' }, status: 415 },
  { name: 'something like JSON', given: { type: 'application/jsonx', body: '{}' }, status: 415 },
  { name: 'no type', given: { type: null, body: '{}' }, status: 415 },
  { name: 'more than is allowed', given: { body: longer }, status: 413 },
  { name: 'more in pieces', given: { body: longer.split('') }, status: 413 },
  { name: 'a length that is none', given: { body: '{}', length: 'x' }, status: 413 },
  { name: 'half of it', given: { body: '{"a":' }, status: 400 },
  { name: 'nothing', given: { body: '' }, status: 400 },
  { name: 'nothing in pieces', given: { body: [] }, status: 400 },
])('$name is refused with $status', async ({ given, status }) => {
  expect(await readJson(requestOf(given), MOST)).toEqual({ type: 'refused', status });
});

test('of a body without an end no more is read than is allowed', async () => {
  let pieces = 0;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      pieces += 1;
      controller.enqueue(new Uint8Array(10));
    },
  });
  const headers = { 'content-type': 'application/json' };
  const init = { method: 'POST', headers, body: stream, duplex: 'half' } as const;
  expect(await readJson(new Request('http://localhost/', init), MOST)).toMatchObject({
    status: 413,
  });
  expect(pieces).toBeLessThan(15);
});

test('JSON of a great depth ends as any other', async () => {
  const deep = '['.repeat(500_000);
  expect(await readJson(requestOf({ body: deep }), 1_000_000)).toMatchObject({ status: 400 });
  const closed = deep.slice(0, 100_000) + ']'.repeat(100_000);
  expect(await readJson(requestOf({ body: closed }), 1_000_000)).toMatchObject({ type: 'json' });
});
