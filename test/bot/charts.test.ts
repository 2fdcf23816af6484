import { pino } from 'pino';
import { expect, test } from 'vitest';
import { createBot } from '../../src/bot/bot.ts';
import type { ChartSpec } from '../../src/chart/spec.ts';
import { specOf } from '../chart-spec.ts';
import { depsFor } from './deps.ts';
import { fakeAnswerer } from './fake-answerer.ts';
import { ME } from './me.ts';
import { textUpdate } from './messages.ts';
import { recorder, type Call, type ScriptedFault } from './recorder.ts';

/** Asks 走势, which is answered with the chart, and then 又一问. */
async function ask(
  chart: ChartSpec | null,
  faults: readonly ScriptedFault[] = [],
): Promise<{ calls: readonly Call[]; log: string }> {
  const { calls, transformer } = recorder(faults);
  const log: string[] = [];
  const words = { role: 'direct', pieces: [{ kind: 'template', text: '走势如下' }] } as const;
  const bot = createBot({
    token: '1:test',
    ...depsFor(fakeAnswerer({ 走势: { lines: [words], chart } })),
    log: pino({ level: 'debug' }, { write: (text) => void log.push(text) }),
  });
  bot.botInfo = ME;
  bot.api.config.use(transformer);
  await bot.handleUpdate(textUpdate(1, '走势'));
  await bot.handleUpdate(textUpdate(2, '又一问'));
  return { calls, log: log.join('') };
}

const sent = (calls: readonly Call[]): string[] =>
  calls.map(({ method, payload }) =>
    'text' in payload ? `${method} ${String(payload.text)}` : method,
  );
const NEXT = 'sendMessage 你问：又一问（上一问：走势）';

test('a chart follows the words as a photo, called by its title', async () => {
  const { calls } = await ask(specOf());
  expect(sent(calls)).toEqual(['sendMessage 走势如下', 'sendChatAction', 'sendPhoto', NEXT]);
  const photo = calls.find(({ method }) => method === 'sendPhoto')?.payload;
  expect(photo).toMatchObject({
    chat_id: 7,
    photo: { upload: 'chart.png' },
    caption: expect.stringContaining('星澜港区签约项目数'),
  });
});

test('a reply without a chart sends no photo', async () => {
  expect(sent((await ask(null)).calls)).toEqual(['sendMessage 走势如下', NEXT]);
});

/** What no composer makes: drawing it fails. */
const NO_BARS: ChartSpec['bars'] = JSON.parse('null');

const refused = (method: string): ScriptedFault => ({
  method,
  error_code: 400,
  description: 'Bad Request: not enough rights to send photos to the chat',
});

test.each([
  { name: 'a photo that is refused', chart: specOf(), faults: [refused('sendPhoto')] },
  { name: 'an action that is refused', chart: specOf(), faults: [refused('sendChatAction')] },
  {
    name: 'a chart that cannot be drawn',
    chart: { ...specOf(), bars: NO_BARS },
    faults: [],
  },
])('$name is logged, and neither the words nor the context is lost', async ({ chart, faults }) => {
  const { calls, log } = await ask(chart, faults);
  const messages = sent(calls).filter((call) => call.startsWith('sendMessage'));
  expect(messages).toEqual(['sendMessage 走势如下', NEXT]);
  expect(log).toContain('a chart was not sent');
});
