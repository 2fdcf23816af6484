import {
  collectDefaultMetrics,
  Counter,
  Gauge,
  Histogram,
  Registry,
  type CounterConfiguration,
} from 'prom-client';
import type { CallOutcome, Observer } from '../../bot/observer.ts';
import type { News } from '../news.ts';
import type { Refusal } from '../webhook/app.ts';

/** Counts what the bot does. No label has values that users, or anybody else outside, can make more of. */
export interface Metrics {
  readonly observer: Observer;
  readonly refused: (why: Refusal) => void;
  /** The version that answers come from first, then all that becomes of changed folders. */
  readonly knowledge: (version: string) => void;
  readonly news: (news: News) => void;
  readonly storeFailed: () => void;
  /** As Prometheus asks for it. */
  readonly read: () => Promise<{ readonly contentType: string; readonly text: string }>;
}

/** Answers take a millisecond; a knowledge that grew, or a machine that is too small, shows in the upper ones. */
const ASK_SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1];
/** An update takes as long as Telegram's answers do, more where a call is repeated. */
const UPDATE_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

export interface MetricsOptions {
  /** Whether the process is measured as well: its memory, its processor time, its event loop. */
  readonly ofProcess: boolean;
}

export function createMetrics({ ofProcess }: MetricsOptions = { ofProcess: true }): Metrics {
  const registry = new Registry();
  const registers = [registry];
  if (ofProcess) collectDefaultMetrics({ register: registry });
  const counter = <Label extends string>(options: CounterConfiguration<Label>): Counter<Label> =>
    new Counter({ ...options, registers });

  const questions = counter({
    name: 'zonebot_questions_total',
    help: 'Questions answered, by kind of the reply, language and place (chat or inline).',
    labelNames: ['kind', 'language', 'place'],
  });
  const asks = new Histogram({
    name: 'zonebot_ask_seconds',
    help: 'Time to find and word an answer, without sending it.',
    buckets: ASK_SECONDS,
    registers,
  });
  const updates = new Histogram({
    name: 'zonebot_update_seconds',
    help: 'Time from an update to its end, with the calls to Telegram; left: to be brought again.',
    labelNames: ['kind', 'outcome'],
    buckets: UPDATE_SECONDS,
    registers,
  });
  const inWork = gauge('zonebot_updates_in_work', 'Updates that were begun and are not ended.');
  const waiting = gauge('zonebot_updates_waiting', 'Updates that were fetched and are not begun.');
  const calls = counter({
    name: 'zonebot_telegram_calls_total',
    help: 'Calls to the Bot API, each repetition by itself, by method and ok, error code or unreachable.',
    labelNames: ['method', 'outcome'],
  });
  const floods = counter({
    name: 'zonebot_floods_total',
    help: 'Updates of people over their allowance: told so, or dropped.',
    labelNames: ['verdict'],
  });
  const refusals = counter({
    name: 'zonebot_webhook_refused_total',
    help: 'Webhook requests that were not answered with 200, by reason.',
    labelNames: ['reason'],
  });
  const info = new Gauge({
    name: 'zonebot_knowledge_info',
    help: 'Always 1; the label is the version that answers come from.',
    labelNames: ['version'],
    registers,
  });
  const reloads = counter({
    name: 'zonebot_knowledge_checks_total',
    help: 'What became of changed folders of the knowledge.',
    labelNames: ['outcome'],
  });
  const storeFaults = counter({
    name: 'zonebot_store_faults_total',
    help: 'Things that the store failed to do.',
  });

  function gauge(name: string, help: string): Gauge {
    return new Gauge({ name, help, registers });
  }

  function use(version: string): void {
    info.reset();
    info.set({ version }, 1);
  }

  return {
    observer: {
      asked({ reply, place, tookMs }) {
        questions.inc({ kind: reply.kind, language: reply.language, place });
        asks.observe(tookMs / 1000);
      },
      updateBegun: () => inWork.inc(),
      updateEnded({ kind, isDone, tookMs }) {
        inWork.dec();
        updates.observe({ kind, outcome: isDone ? 'done' : 'left' }, tookMs / 1000);
      },
      waiting: (count) => waiting.set(count),
      called: (method, outcome) => calls.inc({ method, outcome: outcomeLabel(outcome) }),
      slowedDown: (verdict) => floods.inc({ verdict }),
    },
    refused: (reason) => refusals.inc({ reason }),
    knowledge: use,
    news(news) {
      reloads.inc({ outcome: news.type });
      if (news.type === 'reloaded') use(news.version);
    },
    storeFailed: () => storeFaults.inc(),
    read: async () => ({ contentType: registry.contentType, text: await registry.metrics() }),
  };
}

/** A server in between could make up codes. */
function outcomeLabel(outcome: CallOutcome): string {
  if (typeof outcome === 'string') return outcome;
  return Number.isInteger(outcome) && outcome >= 400 && outcome < 600 ? `${outcome}` : 'other';
}
