import { expect, test } from 'vitest';
import { createOpsApp } from './app.ts';
import { createMetrics } from './metrics.ts';
import type { Readiness } from './readiness.ts';

const READY: Readiness = {
  ready: true,
  stopping: false,
  telegram: 'connected',
  knowledge: 'v1',
  store: 'ok',
};

function appWith(state: Readiness) {
  const metrics = createMetrics({ ofProcess: false });
  return createOpsApp({ metrics, readiness: { read: async () => state } });
}

test('it lives', async () => {
  const response = await appWith(READY).request('/healthz');
  expect([response.status, await response.text()]).toEqual([200, 'ok\n']);
});

test.each([
  { state: READY, status: 200 },
  { state: { ...READY, ready: false, telegram: 'connecting' } as const, status: 503 },
  { state: { ...READY, store: 'degraded', why: 'full' } as const, status: 200 },
])(
  'whether it is ready is told with $status and with all that makes it so',
  async ({ state, status }) => {
    const response = await appWith(state).request('/readyz');
    expect([response.status, await response.json()]).toEqual([status, state]);
  },
);

test('metrics are told as Prometheus reads them', async () => {
  const response = await appWith(READY).request('/metrics');
  expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=/);
  expect(await response.text()).toContain('# TYPE zonebot_questions_total counter');
});

test.each(['/', '/updates', '/healthz/x'])('%s is nothing', async (path) => {
  expect((await appWith(READY).request(path)).status).toBe(404);
});
