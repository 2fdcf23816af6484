import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Update } from 'grammy/types';
import { createBot } from '../../src/bot/bot.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { createAnswerer, type Answerer } from '../../src/reply/answerer.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { createMemoryContexts } from '../../src/store/contexts.ts';
import { createMemoryReplies } from '../../src/store/replies.ts';
import { MADE_UP } from '../made-up.ts';
import { always, fakeAnswerer } from './fake-answerer.ts';
import { ME } from './me.ts';
import { recorder } from './recorder.ts';

const FOLDER = new URL('../fixtures/updates/', import.meta.url);
const ROOT = path.join(import.meta.dirname, '..', '..');
const HOUSES = {
  'made-up': MADE_UP,
  knowledge: { knowledge: path.join(ROOT, 'knowledge'), seeds: path.join(ROOT, 'seeds') },
};

const fixtureSchema = z.strictObject({
  /** What the file shows, as a sentence. */
  name: z.string().min(1),
  /** Who answers: the real answerer with this knowledge, or, without it, the replies of `answers`. */
  knowledge: z.enum(['made-up', 'knowledge']).optional(),
  /** Replies by question; any other question is repeated, with the one before it. */
  answers: z.record(z.string(), z.custom<Partial<Reply>>()).default({}),
  /** What Telegram refuses: the next call of the method that no earlier fault has met. */
  faults: z
    .array(z.strictObject({ method: z.string(), error_code: z.number(), description: z.string() }))
    .default([]),
  updates: z.array(z.custom<Update>()).min(1),
  /** Every call, in order. `payload` is a part of what is sent; `without` names keys that are not. */
  calls: z.array(
    z.strictObject({
      method: z.string(),
      payload: z.record(z.string(), z.unknown()),
      without: z.array(z.string()).default([]),
    }),
  ),
});
type Fixture = z.infer<typeof fixtureSchema>;

const fixtures = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({ file, ...fixtureSchema.parse(JSON.parse(readText(file))) }));

test('there are fixtures', () => {
  expect(fixtures.length).toBeGreaterThan(0);
});

test.each(fixtures)('$file: $name', async (fixture) => {
  const { calls, transformer } = recorder(fixture.faults);
  const bot = createBot({
    token: '1:test',
    current: always(answererFor(fixture)),
    today: () => '2026-01-31',
    log: pino({ level: 'silent' }),
    contexts: createMemoryContexts(),
    replies: createMemoryReplies(),
  });
  bot.botInfo = ME;
  bot.api.config.use(transformer);
  for (const update of fixture.updates) await bot.handleUpdate(update);

  expect(calls).toMatchObject(fixture.calls.map(({ method, payload }) => ({ method, payload })));
  const keys = calls.map(({ payload }) => Object.keys(payload));
  for (const [index, { without }] of fixture.calls.entries()) {
    expect(without.filter((key) => keys[index]?.includes(key))).toEqual([]);
  }
});

/** The one place that says who answers. */
function answererFor({ answers, knowledge }: Fixture): Answerer {
  if (knowledge === undefined) return fakeAnswerer(answers);
  return createAnswerer(loadKnowledge(HOUSES[knowledge]));
}

function readText(file: string): string {
  return readFileSync(new URL(file, FOLDER), 'utf8');
}
