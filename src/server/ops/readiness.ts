import type { CallOutcome } from '../../bot/observer.ts';
import type { Health } from '../../store/health.ts';

/** `away`: the last call did not get through, a moment ago. */
export type TelegramState = 'connecting' | 'connected' | 'away';

/** Whether the bot can be given updates. */
export type Readiness = {
  readonly ready: boolean;
  readonly stopping: boolean;
  readonly telegram: TelegramState;
  /** The version of the knowledge that answers come from. */
  readonly knowledge: string;
  readonly store: 'ok' | 'degraded';
  /** What the store cannot do; absent where it can do all. */
  readonly why?: string;
};

export interface ReadinessDeps {
  readonly knowledge: () => string;
  /** Never rejects. */
  readonly store: () => Promise<Health>;
  readonly signal: AbortSignal;
  /** Milliseconds that only go forward. */
  readonly nowMs: () => number;
}

export interface ReadinessDesk {
  /** Updates can come from now on. */
  readonly connected: () => void;
  readonly called: (outcome: CallOutcome) => void;
  readonly read: () => Promise<Readiness>;
}

/** For a bot that is given no updates while it is not ready, and so makes no call that would tell otherwise. */
const AWAY_MS = 60_000;

/** The bot answers without its store, so that one which is degraded does not make it unready. */
export function createReadiness({ knowledge, store, signal, nowMs }: ReadinessDeps): ReadinessDesk {
  let isConnected = false;
  let failedAtMs: number | null = null;

  function telegram(): TelegramState {
    if (!isConnected) return 'connecting';
    return failedAtMs !== null && nowMs() - failedAtMs < AWAY_MS ? 'away' : 'connected';
  }

  return {
    connected: () => void (isConnected = true),
    called: (outcome) => void (failedAtMs = outcome === 'unreachable' ? nowMs() : null),
    async read() {
      const health = await store();
      const state = telegram();
      return {
        ready: state === 'connected' && !signal.aborted,
        stopping: signal.aborted,
        telegram: state,
        knowledge: knowledge(),
        store: health.state,
        ...(health.state === 'degraded' ? { why: health.why } : {}),
      };
    },
  };
}
