import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { createBot } from '../../src/bot/bot.ts';
import type { Edition } from '../../src/reply/edition.ts';
import type { TalkId } from '../../src/store/contexts.ts';
import { createMemoryStore } from '../../src/store/memory.ts';
import { depsFor } from './deps.ts';
import { fakeAnswerer } from './fake-answerer.ts';
import { ME } from './me.ts';
import { textUpdate } from './messages.ts';
import { recorder } from './recorder.ts';
import { until } from './until.ts';

/** An edition that says which one it is. */
function editionOf(name: string): Edition {
  const words = { role: 'direct', pieces: [{ kind: 'template', text: name }] } as const;
  return { ...depsFor(fakeAnswerer({ 谁: { lines: [words] } })).current(), version: name };
}

/** A bot whose contexts are slow to come: `release` lets an update that waits for its own go on. */
function openBot(current: () => Edition) {
  const { calls, transformer } = recorder();
  const store = createMemoryStore();
  const waiting: (() => void)[] = [];
  const slow = {
    ...store.contexts,
    async get(talk: TalkId) {
      await new Promise<void>((resolve) => waiting.push(resolve));
      return store.contexts.get(talk);
    },
  };
  const bot = createBot({
    token: '1:test',
    ...depsFor(fakeAnswerer(), { current, store: { ...store, contexts: slow } }),
    log: pino({ level: 'silent' }),
  });
  bot.botInfo = ME;
  bot.api.config.use(transformer);
  const said = (): string[] =>
    calls.map(({ payload }) => ('text' in payload ? String(payload.text) : ''));
  return { bot, said, waiting, release: () => waiting.splice(0).forEach((go) => go()) };
}

test('an update is answered from the edition that was current when it came', async () => {
  let edition = editionOf('first');
  const { bot, said, waiting, release } = openBot(() => edition);
  const early = bot.handleUpdate(textUpdate(1, '谁'));
  await until(() => waiting.length === 1);
  edition = editionOf('second');
  const late = bot.handleUpdate(textUpdate(2, '谁', 8));
  await until(() => waiting.length === 2);
  release();
  await Promise.all([early, late]);
  expect(new Set(said())).toEqual(new Set(['first', 'second']));
});

test('an edition that is no longer current is kept by no one', async () => {
  let edition = editionOf('first');
  const { bot, said, waiting, release } = openBot(() => edition);
  const ask = async (id: number): Promise<void> => {
    const answered = bot.handleUpdate(textUpdate(id, '谁'));
    await until(() => waiting.length === 1);
    release();
    await answered;
  };
  await ask(1);
  const replaced = new WeakRef(edition);
  edition = editionOf('second');
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  await until(() => {
    collect();
    return replaced.deref() === undefined;
  });
  await ask(2);
  expect(said()).toEqual(['first', 'second']);
});
