import { expect, test } from 'vitest';
import { createMetrics } from '../../../server/ops/metrics.ts';
import { addUsed, readUsed, usedBetween, usedByAll } from './used.ts';

const one = { cpuMs: 10, rssMb: 100, askMs: 3, calls: 2 };
const later = { cpuMs: 25, rssMb: 120, askMs: 4, calls: 5 };

test('it is read from what the bot tells Prometheus', async () => {
  const { observer, read } = createMetrics();
  const reply = { kind: 'answer', language: 'zh' } as const;
  observer.asked({ reply, place: 'chat', tookMs: 250 });
  observer.asked({ reply, place: 'inline', tookMs: 250 });
  observer.called('sendMessage', 'ok');
  observer.called('getMe', 'unreachable');
  const used = readUsed((await read()).text);
  expect(used).toMatchObject({ askMs: 500, calls: 2 });
  expect(used.cpuMs).toBeGreaterThan(0);
  expect(used.rssMb).toBeGreaterThan(10);
});

test('a name that begins like another one is not counted with it', () => {
  const text =
    'zonebot_telegram_calls_total_of_others 5\nzonebot_telegram_calls_total{a="b c"} 2\n';
  expect(readUsed(text).calls).toBe(2);
});

test('between two times, one after the other, and beside each other', () => {
  expect(usedBetween(one, later)).toEqual({ cpuMs: 15, rssMb: 120, askMs: 1, calls: 3 });
  expect(addUsed(one, later)).toEqual({ cpuMs: 35, rssMb: 120, askMs: 7, calls: 7 });
  expect(usedByAll([one, later])).toEqual({ cpuMs: 35, rssMb: 220, askMs: 7, calls: 7 });
});
