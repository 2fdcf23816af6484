import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Update } from 'grammy/types';
import { createBot } from '../../src/bot/bot.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { createAnswerer } from '../../src/reply/answerer.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { createMemoryStore } from '../../src/store/memory.ts';
import { MADE_UP } from '../made-up.ts';
import { buildYard, YARD } from '../yard.ts';
import { depsFor } from './deps.ts';
import { fakeAnswerer } from './fake-answerer.ts';
import { keptFeedback } from './kept-feedback.ts';
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
  knowledge: z.enum(['made-up', 'yard', 'knowledge']).optional(),
  /** Whether 👍 and 👎 are kept. */
  rated: z.boolean().default(false),
  /** Replies by question; any other question is repeated, with the one before it. */
  answers: z.record(z.string(), z.custom<Partial<Reply>>()).default({}),
  /** What Telegram refuses: the next call of the method that no earlier fault has met. */
  faults: z
    .array(z.strictObject({ method: z.string(), error_code: z.number(), description: z.string() }))
    .default([]),
  /** What Telegram answers to the next call of the method that no earlier result has met, in place of the usual. */
  results: z.array(z.strictObject({ method: z.string(), result: z.unknown() })).default([]),
  /** Messages, edits, taps (callback_query), inline queries. All come at one moment: at most 20 of one person. */
  updates: z.array(z.custom<Update>()).min(1),
  /** Whether each `payload` is all that is sent; else it is a part of it, and `without` names keys that are not sent. */
  exact: z.boolean().default(false),
  /** Every call, in order; an uploaded file stands as `{ "upload": name }`. */
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
  const { calls, transformer } = recorder(fixture.faults, fixture.results);
  const bot = createBot({
    token: '1:test',
    ...depsOf(fixture),
    log: pino({ level: 'silent' }),
  });
  bot.botInfo = ME;
  bot.api.config.use(transformer);
  for (const update of fixture.updates) await bot.handleUpdate(update);

  const wanted = fixture.calls.map(({ method, payload }) => ({ method, payload }));
  expect(calls).toMatchObject(wanted);
  expect(fixture.exact ? calls : wanted).toEqual(wanted);
  const keys = calls.map(({ payload }) => Object.keys(payload));
  for (const [index, { without }] of fixture.calls.entries()) {
    expect(without.filter((key) => keys[index]?.includes(key))).toEqual([]);
  }
});

/** The one place that says who answers. */
function depsOf({ answers, knowledge: house, rated }: Fixture): ReturnType<typeof depsFor> {
  const store = {
    ...createMemoryStore({ nowMs: () => 0 }),
    feedback: rated ? keptFeedback() : null,
  };
  if (house === undefined) return depsFor(fakeAnswerer(answers), { store });
  const knowledge = house === 'yard' ? buildYard(YARD) : loadKnowledge(HOUSES[house]);
  return depsFor(createAnswerer(knowledge), { knowledge, store });
}

function readText(file: string): string {
  return readFileSync(new URL(file, FOLDER), 'utf8');
}
