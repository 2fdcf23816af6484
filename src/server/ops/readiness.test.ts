import { expect, test } from 'vitest';
import type { CallOutcome } from '../../bot/observer.ts';
import type { Health } from '../../store/health.ts';
import { createReadiness } from './readiness.ts';

interface Given {
  readonly isConnected?: boolean;
  /** The outcomes of calls, a second after one another. */
  readonly calls?: readonly CallOutcome[];
  readonly laterMs?: number;
  readonly isStopping?: boolean;
  readonly health?: Health;
}

const READY = {
  ready: true,
  stopping: false,
  telegram: 'connected',
  knowledge: 'v1',
  store: 'ok',
};

test.each<{ name: string; given: Given; want: object }>([
  { name: 'ready once it is connected', given: {}, want: READY },
  {
    name: 'not ready before',
    given: { isConnected: false },
    want: { ready: false, telegram: 'connecting' },
  },
  {
    name: 'not ready when a stop was asked for',
    given: { isStopping: true },
    want: { ready: false, stopping: true },
  },
  {
    name: 'not ready while calls do not get through',
    given: { calls: ['ok', 'unreachable'] },
    want: { ready: false, telegram: 'away' },
  },
  {
    name: 'ready as soon as one does',
    given: { calls: ['unreachable', 'ok'] },
    want: READY,
  },
  {
    name: 'ready when Telegram answers, whatever it says',
    given: { calls: ['unreachable', 429] },
    want: READY,
  },
  {
    name: 'ready to be tried again when there was no call for a while',
    given: { calls: ['unreachable'], laterMs: 60_000 },
    want: READY,
  },
  {
    name: 'ready with a store that is degraded, and says why',
    given: { health: { state: 'degraded', why: 'the disk is full' } },
    want: { ready: true, store: 'degraded', why: 'the disk is full' },
  },
])('it is $name', async ({ given, want }) => {
  let nowMs = 0;
  const readiness = createReadiness({
    knowledge: () => 'v1',
    store: async () => given.health ?? { state: 'ok' },
    signal: given.isStopping ? AbortSignal.abort() : new AbortController().signal,
    nowMs: () => nowMs,
  });
  if (given.isConnected !== false) readiness.connected();
  for (const outcome of given.calls ?? []) {
    nowMs += 1_000;
    readiness.called(outcome);
  }
  nowMs += given.laterMs ?? 1_000;
  expect(await readiness.read()).toMatchObject(want);
});
