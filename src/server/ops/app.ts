import { Hono } from 'hono';
import type { Metrics } from './metrics.ts';
import type { ReadinessDesk } from './readiness.ts';

export interface OpsAppOptions {
  readonly readiness: Pick<ReadinessDesk, 'read'>;
  readonly metrics: Pick<Metrics, 'read'>;
}

/** What operators and their machines ask; nothing of it is for the public. */
export function createOpsApp({ readiness, metrics }: OpsAppOptions): Hono {
  const app = new Hono();
  app.get('/healthz', (context) => context.text('ok\n'));
  app.get('/readyz', async (context) => {
    const state = await readiness.read();
    return context.json(state, state.ready ? 200 : 503);
  });
  app.get('/metrics', async (context) => {
    const { contentType, text } = await metrics.read();
    return context.body(text, 200, { 'content-type': contentType });
  });
  app.notFound((context) => context.body(null, 404));
  app.onError((_, context) => context.body(null, 500));
  return app;
}
