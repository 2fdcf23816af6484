import { expect, test } from 'vitest';
import { createMetrics, type Metrics } from './metrics.ts';

const fresh = (): Metrics => createMetrics({ ofProcess: false });

/** The lines of the metrics that begin so. */
async function linesOf({ read }: Metrics, start: string): Promise<string[]> {
  const { text } = await read();
  return text.split('\n').filter((line) => line.startsWith(start));
}

test('questions are counted by kind, language and place', async () => {
  const metrics = fresh();
  const { asked } = metrics.observer;
  const refusal = { kind: 'refusal', language: 'en' } as const;
  asked({ reply: refusal, place: 'chat', tookMs: 2 });
  asked({ reply: refusal, place: 'chat', tookMs: 200 });
  asked({ reply: { kind: 'answer', language: 'zh' }, place: 'inline', tookMs: 0.1 });
  expect(await linesOf(metrics, 'zonebot_questions_total')).toEqual([
    'zonebot_questions_total{kind="refusal",language="en",place="chat"} 2',
    'zonebot_questions_total{kind="answer",language="zh",place="inline"} 1',
  ]);
  expect(await linesOf(metrics, 'zonebot_ask_seconds_bucket{le="0.0025"}')).toEqual([
    'zonebot_ask_seconds_bucket{le="0.0025"} 2',
  ]);
});

test('updates are counted while they are in work, and when they end', async () => {
  const metrics = fresh();
  const { updateBegun, updateEnded, waiting } = metrics.observer;
  updateBegun();
  updateBegun();
  updateEnded({ kind: 'message', isDone: true, tookMs: 30 });
  updateBegun();
  updateEnded({ kind: 'other', isDone: false, tookMs: 90_000 });
  waiting(4);
  expect(await linesOf(metrics, 'zonebot_updates_in_work ')).toEqual(['zonebot_updates_in_work 1']);
  expect(await linesOf(metrics, 'zonebot_updates_waiting ')).toEqual(['zonebot_updates_waiting 4']);
  expect(await linesOf(metrics, 'zonebot_update_seconds_count')).toEqual([
    'zonebot_update_seconds_count{kind="message",outcome="done"} 1',
    'zonebot_update_seconds_count{kind="other",outcome="left"} 1',
  ]);
});

test.each([
  ['ok', 'ok'],
  ['unreachable', 'unreachable'],
  [429, '429'],
  [500, '500'],
  [123_456, 'other'],
  [4.5, 'other'],
] as const)('a call that ends with %s is counted as %s', async (outcome, label) => {
  const metrics = fresh();
  metrics.observer.called('sendMessage', outcome);
  expect(await linesOf(metrics, 'zonebot_telegram_calls_total{')).toEqual([
    `zonebot_telegram_calls_total{method="sendMessage",outcome="${label}"} 1`,
  ]);
});

test('only the version in use is told, and what became of changed folders', async () => {
  const metrics = fresh();
  metrics.knowledge('aaa');
  metrics.news({ type: 'unchanged', version: 'aaa' });
  metrics.news({ type: 'refused', version: 'bbb', inUse: 'aaa', problems: [] });
  metrics.news({ type: 'reloaded', version: 'ccc', previous: 'aaa', facts: 1, entries: 1 });
  expect(await linesOf(metrics, 'zonebot_knowledge_info{')).toEqual([
    'zonebot_knowledge_info{version="ccc"} 1',
  ]);
  expect(await linesOf(metrics, 'zonebot_knowledge_checks_total{')).toHaveLength(3);
});

test('floods, refused calls and faults of the store are counted', async () => {
  const metrics = fresh();
  metrics.observer.slowedDown('told');
  metrics.refused('secret');
  metrics.storeFailed();
  expect(await linesOf(metrics, 'zonebot_floods_total{')).toEqual([
    'zonebot_floods_total{verdict="told"} 1',
  ]);
  expect(await linesOf(metrics, 'zonebot_webhook_refused_total{')).toEqual([
    'zonebot_webhook_refused_total{reason="secret"} 1',
  ]);
  expect(await linesOf(metrics, 'zonebot_store_faults_total')).toEqual([
    'zonebot_store_faults_total 1',
  ]);
});

test('the process is measured where that is asked for', async () => {
  const { text, contentType } = await createMetrics().read();
  expect(text).toContain('process_resident_memory_bytes ');
  expect(contentType).toMatch(/^text\/plain; version=0\.0\.4/);
  expect(await linesOf(fresh(), 'process_')).toEqual([]);
});
