import { Bot } from 'grammy';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { ME } from '../../test/bot/me.ts';
import { textUpdate } from '../../test/bot/messages.ts';
import { recorder } from '../../test/bot/recorder.ts';
import { until } from '../../test/bot/until.ts';
import { createMemoryTurns } from '../store/memory-turns.ts';
import type { Turn, Turns } from '../store/turns.ts';
import { createDelivery, type Deliver } from './deliver.ts';
import { InterruptedError } from './errors.ts';
import { onlyInTurn } from './in-turn.ts';

/** A bot that answers when told to; tells in order what was called and what became of turns. */
function post({
  holds = true,
  turns = createMemoryTurns(),
}: { holds?: boolean; turns?: Turns } = {}) {
  const said: string[] = [];
  const stopping = new AbortController();
  const bot = new Bot('1:test', { botInfo: ME });
  const answers = new Map<string, (fault?: Error) => void>();
  const { transformer } = recorder();
  bot.api.config.use((prev, method, payload, signal) => {
    said.push(method);
    return transformer(prev, method, payload, signal);
  });
  bot.use(onlyInTurn);
  bot.on('message:text', async (ctx) => {
    said.push(ctx.msg.text);
    await new Promise<void>((resolve, reject) =>
      answers.set(ctx.msg.text, (fault) => (fault ? reject(fault) : resolve())),
    );
    await ctx.reply(ctx.msg.text);
  });
  const log = pino({ level: 'silent' });
  const heard = listening(turns, said, holds);
  const deliver = createDelivery(bot, { turns: heard, signal: stopping.signal, log });
  const answer = async (text: string, fault?: Error): Promise<void> => {
    await until(() => answers.has(text));
    answers.get(text)?.(fault);
  };
  return { deliver, answer, said, stop: () => stopping.abort() };
}

/** Turns that say what becomes of them. */
function listening(turns: Turns, said: string[], holds: boolean): Turns {
  return {
    async take(update, signal) {
      const turn = await turns.take(update, signal);
      if (typeof turn === 'string') return turn;
      const told = (name: 'done' | 'giveBack') => (): Promise<void> => {
        said.push(name);
        return turn[name]();
      };
      return {
        holds: async () => holds,
        done: told('done'),
        giveBack: told('giveBack'),
      } satisfies Turn;
    },
  };
}

const isTrue = async (deliver: Deliver, id: number, text: string, chat = 7): Promise<boolean> =>
  deliver(textUpdate(id, text, chat));

test('an update is done right after its last call', async () => {
  const { deliver, answer, said } = post();
  const delivered = isTrue(deliver, 1, '一');
  await answer('一');
  expect(await delivered).toBe(true);
  expect(said).toEqual(['一', 'sendMessage', 'done']);
});

test('an update that comes twice, at once or later, is answered once and done each time', async () => {
  const { deliver, answer, said } = post();
  const both = [isTrue(deliver, 1, '一'), isTrue(deliver, 1, '一')];
  await answer('一');
  expect(await Promise.all(both)).toEqual([true, true]);
  expect(await isTrue(deliver, 1, '一')).toBe(true);
  expect(said).toEqual(['一', 'sendMessage', 'done']);
});

test('another update of the same number is answered', async () => {
  const { deliver, answer, said } = post();
  const first = isTrue(deliver, 1, '一');
  await answer('一');
  await first;
  const second = isTrue(deliver, 1, '二');
  await answer('二');
  expect(await second).toBe(true);
  expect(said.filter((call) => call === 'sendMessage')).toHaveLength(2);
});

test('updates of a chat are handled one after another, those of others meanwhile', async () => {
  const { deliver, answer, said } = post();
  const all = [isTrue(deliver, 1, '一'), isTrue(deliver, 2, '二'), isTrue(deliver, 3, '三', 8)];
  await until(() => said.length === 2);
  expect(said).toEqual(['一', '三']);
  for (const text of ['一', '二', '三']) await answer(text);
  expect(await Promise.all(all)).toEqual([true, true, true]);
});

test('a stop leaves what waits for its turn, and finishes what is in work', async () => {
  const { deliver, answer, said, stop } = post();
  const [first, second] = [isTrue(deliver, 1, '一'), isTrue(deliver, 2, '二')];
  await until(() => said.length === 1);
  stop();
  expect(await second).toBe(false);
  await answer('一');
  expect(await first).toBe(true);
  expect(await isTrue(deliver, 3, '三')).toBe(false);
});

test('an update that a stop interrupted is given back, and can be done later', async () => {
  const { deliver, answer, said } = post();
  const first = isTrue(deliver, 1, '一');
  await answer('一', new InterruptedError('a stop'));
  expect(await first).toBe(false);
  expect(said).toEqual(['一', 'giveBack']);
  const again = isTrue(deliver, 1, '一');
  await until(() => said.length === 3);
  await answer('一');
  expect(await again).toBe(true);
});

test('a fault of the bot itself is done, so that it cannot come again and again', async () => {
  const { deliver, answer, said } = post();
  const delivered = isTrue(deliver, 1, '一');
  await answer('一', new Error('a fault'));
  expect(await delivered).toBe(true);
  expect(said).toEqual(['一', 'done']);
});

test('who stood still while the turn passed on says nothing any more', async () => {
  const { deliver, answer, said } = post({ holds: false });
  const delivered = isTrue(deliver, 1, '一');
  await answer('一');
  expect(await delivered).toBe(false);
  expect(said).toEqual(['一', 'giveBack']);
});
